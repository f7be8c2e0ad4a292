package dev.tollgate.gateway.traffic;

import dev.tollgate.gateway.model.BackendKind;
import dev.tollgate.gateway.model.BackendPlace;

/** Names backends that the pricing document has no row for. */
final class UncoveredBackends {
    private UncoveredBackends() {}

    static String words(BackendKind kind, BackendPlace place) {
        return switch (kind) {
            case HTTP ->
                place == BackendPlace.OWN_VPC
                        ? "an HTTP backend that a VPC-connected instance reaches from the user's VPC"
                        : "an HTTP backend at an internal address";
            case OSS -> "an OSS backend";
            case EVENT_BRIDGE -> "an EventBridge backend";
            case VPC, FUNCTION_COMPUTE, MOCK, BIG_DATA, DATABASE, OTHER, UNTOLD ->
                "a backend of a kind that the document does not name";
        };
    }
}
