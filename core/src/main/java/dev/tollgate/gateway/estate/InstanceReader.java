package dev.tollgate.gateway.estate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.model.DedicatedInstance;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.AttributePath;
import dev.tollgate.reference.ResolvedReference;
import java.util.List;

/** Reads dedicated instances. */
final class InstanceReader {
    private static final String VPC_CONNECT = "vpc_connect";
    private static final AttributePath TYPE = AttributePath.of("instance_type");
    private static final AttributePath USER_VPC = AttributePath.of("user_vpc_id");
    private static final AttributePath INGRESS_VPC = AttributePath.of("ingress_vpc_id");

    private final EstateSource ground;

    InstanceReader(EstateSource ground) {
        this.ground = ground;
    }

    DedicatedInstance read(ResourceState resource) {
        AttributeReading type = AttributeReading.of(resource, TYPE);
        DedicatedInstance.Connection connection = connection(type);
        List<Evidence> why = connection == DedicatedInstance.Connection.ORDINARY ? List.of() : List.of(type.evidence());
        return new DedicatedInstance(
                resource.address(),
                ground.spots().of(resource).placement(),
                connection,
                why,
                ground.links().of(resource, USER_VPC, LinkKind.VPC),
                ground.links().of(resource, INGRESS_VPC, LinkKind.VPC));
    }

    private DedicatedInstance.Connection connection(AttributeReading type) {
        if (type.value().isUnknown()) {
            return isGiven(type) ? DedicatedInstance.Connection.EITHER : DedicatedInstance.Connection.ORDINARY;
        }
        String text = type.value().asText().orElse("");
        return text.equalsIgnoreCase(VPC_CONNECT)
                ? DedicatedInstance.Connection.VPC_CONNECTED
                : DedicatedInstance.Connection.ORDINARY;
    }

    /** The provider fills in the type where it is not given, so that it shows as unknown; then it is the ordinary one. */
    private boolean isGiven(AttributeReading type) {
        Value vpc = AttributeReading.of(type.holder(), USER_VPC).value();
        boolean referred =
                ground.side() == Side.BEFORE || !(ground.references().of(type) instanceof ResolvedReference.Nothing);
        return referred || !vpc.isNull();
    }
}
