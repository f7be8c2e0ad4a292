package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.AttributePath;
import dev.tollgate.wiring.Resolution;
import java.util.List;

/** Reads dedicated instances. */
final class InstanceReader {
    private static final String VPC_CONNECT = "vpc_connect";
    private static final AttributePath TYPE = AttributePath.of("instance_type");
    private static final AttributePath USER_VPC = AttributePath.of("user_vpc_id");
    private static final AttributePath INGRESS_VPC = AttributePath.of("ingress_vpc_id");

    private final Ground ground;

    InstanceReader(Ground ground) {
        this.ground = ground;
    }

    Instance read(Existing resource) {
        Said type = Said.of(resource, TYPE);
        Instance.Connection connection = connection(type);
        List<Evidence> why = connection == Instance.Connection.ORDINARY ? List.of() : List.of(type.evidence());
        return new Instance(
                resource.address(),
                ground.spots().of(resource).placement(),
                connection,
                why,
                ground.links().of(resource, USER_VPC, LinkTo.VPC),
                ground.links().of(resource, INGRESS_VPC, LinkTo.VPC));
    }

    private Instance.Connection connection(Said type) {
        if (type.value().isUnknown()) {
            return isGiven(type) ? Instance.Connection.EITHER : Instance.Connection.ORDINARY;
        }
        String text = type.value().asText().orElse("");
        return text.equalsIgnoreCase(VPC_CONNECT) ? Instance.Connection.VPC_CONNECTED : Instance.Connection.ORDINARY;
    }

    /** The provider fills in the type where it is not given, so that it shows as unknown; then it is the ordinary one. */
    private boolean isGiven(Said type) {
        Value vpc = Said.of(type.holder(), USER_VPC).value();
        boolean referred =
                ground.side() == Side.BEFORE || !(ground.references().of(type) instanceof Resolution.Nothing);
        return referred || !vpc.isNull();
    }
}
