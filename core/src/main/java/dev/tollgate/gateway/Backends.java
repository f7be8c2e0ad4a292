package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes backends of what resources say of them. */
final class Backends {
    private final BackendTypes types = BackendTypes.bundled();
    private final HttpBackends http;
    private final VpcBackends vpc;
    private final FunctionBackends functions;

    Backends(HttpBackends http, VpcBackends vpc, FunctionBackends functions) {
        this.http = http;
        this.vpc = vpc;
        this.functions = functions;
    }

    /** What a resource says of a backend, for each kind in its own words. */
    interface Description {
        /** The HTTP address. */
        Said address();

        /** The VPC access, and what it is named by. */
        Access access();

        /** The region of Function Compute. */
        Said region();
    }

    /** A VPC access. */
    record Access(Said name, LinkTo to) {}

    /** The backend of the kind that a word means. */
    Backend of(Said type, Description description, Gateway gateway) {
        Optional<BackendKind> kind = type.value().asText().map(types::of);
        return kind.map(known -> of(known, type.evidence(), description, gateway))
                .orElseGet(() -> Backend.untold(List.of(type.evidence())));
    }

    /** The backend of a kind. */
    Backend of(BackendKind kind, Evidence why, Description description, Gateway gateway) {
        Backend backend = switch (kind) {
            case HTTP -> leavingFrom(gateway, http.of(description.address()));
            case VPC -> vpc(description.access(), gateway);
            case FUNCTION_COMPUTE -> functions.of(description.region(), gateway.spot());
            case MOCK, OSS, EVENT_BRIDGE, OTHER, BIG_DATA, DATABASE -> Backend.placeless(kind, List.of());
            case UNTOLD -> Backend.untold(List.of());
        };
        List<Evidence> all = new ArrayList<>(List.of(why));
        all.addAll(backend.why());
        return new Backend(kind, backend.places(), backend.unshownPath(), all);
    }

    private Backend vpc(Access access, Gateway gateway) {
        return vpc.of(access.name(), access.to(), gateway.spot());
    }

    /** Requests of a VPC-connected instance leave from the user's VPC, whatever the address. */
    private static Backend leavingFrom(Gateway gateway, Backend backend) {
        if (!gateway.mayBeVpcConnected()) {
            return backend;
        }
        Set<BackendPlace> places = EnumSet.of(BackendPlace.OWN_VPC);
        if (gateway.mayBeOrdinary()) {
            places.addAll(backend.places());
        }
        List<Evidence> why = new ArrayList<>(backend.why());
        why.addAll(gateway.why());
        return Backend.of(backend.kind(), places, why);
    }
}
