package dev.tollgate.gateway.backend;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.model.BackendKind;
import dev.tollgate.gateway.model.BackendService;
import dev.tollgate.gateway.model.GatewayPlacement;
import dev.tollgate.reference.AttributePath;
import java.util.List;

/** Backends that an API states itself. */
final class OwnBackends {
    private static final AttributePath SERVICE_TYPE = AttributePath.of("service_type");
    private static final AttributePath ADDRESS = AttributePath.of("http_service_config[0].address");
    private static final AttributePath ACCESS = AttributePath.of("http_vpc_service_config[0].name");
    private static final AttributePath REGION = AttributePath.of("fc_service_config[0].region");
    private static final AttributePath BASE_URL = AttributePath.of("fc_service_config[0].function_base_url");

    private final BackendFactory backends;

    OwnBackends(BackendFactory backends) {
        this.backends = backends;
    }

    /** The attributes of an API that describe its backend. */
    private record Stated(ResourceState api) implements BackendFactory.Description {
        @Override
        public AttributeReading address() {
            return AttributeReading.of(api, ADDRESS);
        }

        @Override
        public BackendFactory.Access access() {
            return new BackendFactory.Access(AttributeReading.of(api, ACCESS), LinkKind.VPC_ACCESS_BY_NAME);
        }

        @Override
        public AttributeReading region() {
            return AttributeReading.of(api, REGION);
        }
    }

    /** The backend that an API states. */
    BackendService of(ResourceState api, GatewayPlacement gateway) {
        BackendService backend = backends.of(AttributeReading.of(api, SERVICE_TYPE), new Stated(api), gateway);
        AttributeReading url = AttributeReading.of(api, BASE_URL);
        boolean byUrl = backend.kind() == BackendKind.FUNCTION_COMPUTE
                && url.value().asText().filter(text -> !text.isBlank()).isPresent();
        Evidence address = url.evidence(url.value() + "; the row for Function Compute counts, whatever the address");
        return byUrl ? backend.before(List.of(address)) : backend;
    }
}
