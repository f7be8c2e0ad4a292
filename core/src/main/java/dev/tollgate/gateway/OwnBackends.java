package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.wiring.AttributePath;
import java.util.List;

/** Backends that an API states itself. */
final class OwnBackends {
    private static final AttributePath SERVICE_TYPE = AttributePath.of("service_type");
    private static final AttributePath ADDRESS = AttributePath.of("http_service_config[0].address");
    private static final AttributePath ACCESS = AttributePath.of("http_vpc_service_config[0].name");
    private static final AttributePath REGION = AttributePath.of("fc_service_config[0].region");
    private static final AttributePath BASE_URL = AttributePath.of("fc_service_config[0].function_base_url");

    private final Backends backends;

    OwnBackends(Backends backends) {
        this.backends = backends;
    }

    /** The attributes of an API that describe its backend. */
    private record Stated(Existing api) implements Backends.Description {
        @Override
        public Said address() {
            return Said.of(api, ADDRESS);
        }

        @Override
        public Backends.Access access() {
            return new Backends.Access(Said.of(api, ACCESS), LinkTo.VPC_ACCESS_BY_NAME);
        }

        @Override
        public Said region() {
            return Said.of(api, REGION);
        }
    }

    /** The backend that an API states. */
    Backend of(Existing api, Gateway gateway) {
        Backend backend = backends.of(Said.of(api, SERVICE_TYPE), new Stated(api), gateway);
        Said url = Said.of(api, BASE_URL);
        boolean byUrl = backend.kind() == BackendKind.FUNCTION_COMPUTE
                && url.value().asText().filter(text -> !text.isBlank()).isPresent();
        Evidence address = url.evidence(url.value() + "; the row for Function Compute counts, whatever the address");
        return byUrl ? backend.before(List.of(address)) : backend;
    }
}
