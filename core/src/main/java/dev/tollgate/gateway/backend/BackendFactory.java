package dev.tollgate.gateway.backend;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.gateway.model.BackendKind;
import dev.tollgate.gateway.model.BackendPlace;
import dev.tollgate.gateway.model.BackendService;
import dev.tollgate.gateway.model.GatewayPlacement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes backends of what resources say of them. */
final class BackendFactory {
    private final BackendTypes types = BackendTypes.bundled();
    private final HttpBackends http;
    private final VpcBackends vpc;
    private final FunctionBackends functions;

    BackendFactory(HttpBackends http, VpcBackends vpc, FunctionBackends functions) {
        this.http = http;
        this.vpc = vpc;
        this.functions = functions;
    }

    /** What a resource says of a backend, for each kind in its own words. */
    interface Description {
        /** The HTTP address. */
        AttributeReading address();

        /** The VPC access, and what it is named by. */
        Access access();

        /** The region of Function Compute. */
        AttributeReading region();
    }

    /** A VPC access. */
    record Access(AttributeReading name, LinkKind to) {}

    /** The backend of the kind that a word means. */
    BackendService of(AttributeReading type, Description description, GatewayPlacement gateway) {
        Optional<BackendKind> kind = type.value().asText().map(types::of);
        return kind.map(known -> of(known, type.evidence(), description, gateway))
                .orElseGet(() -> BackendService.untold(List.of(type.evidence())));
    }

    /** The backend of a kind. */
    BackendService of(BackendKind kind, Evidence why, Description description, GatewayPlacement gateway) {
        BackendService backend = switch (kind) {
            case HTTP -> leavingFrom(gateway, http.of(description.address()));
            case VPC -> vpc(description.access(), gateway);
            case FUNCTION_COMPUTE -> functions.of(description.region(), gateway.spot());
            case MOCK, OSS, EVENT_BRIDGE, OTHER, BIG_DATA, DATABASE -> BackendService.placeless(kind, List.of());
            case UNTOLD -> BackendService.untold(List.of());
        };
        List<Evidence> all = new ArrayList<>(List.of(why));
        all.addAll(backend.why());
        return new BackendService(kind, backend.places(), backend.region(), backend.unshownPath(), all);
    }

    private BackendService vpc(Access access, GatewayPlacement gateway) {
        return vpc.of(access.name(), access.to(), gateway.spot());
    }

    /** Requests of a VPC-connected instance leave from the user's VPC, whatever the address. */
    private static BackendService leavingFrom(GatewayPlacement gateway, BackendService backend) {
        if (!gateway.mayBeVpcConnected()) {
            return backend;
        }
        Set<BackendPlace> places = EnumSet.of(BackendPlace.OWN_VPC);
        if (gateway.mayBeOrdinary()) {
            places.addAll(backend.places());
        }
        List<Evidence> why = new ArrayList<>(backend.why());
        why.addAll(gateway.why());
        return BackendService.of(backend.kind(), places, why);
    }
}
