package dev.tollgate.gateway.model;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import dev.tollgate.region.KnownRegion;

/**
 * An API on one side.
 *
 * @param address the resource
 * @param placement its region, which is that of its gateway
 * @param group the group that it belongs to
 * @param stages where it is deployed
 */
public record GatewayApi(Address address, KnownRegion placement, ResourceLink group, DeployedStages stages) {
    /** Checks that nothing is null. */
    public GatewayApi {
        requireNonNull(address, "address is null");
        requireNonNull(placement, "placement is null");
        requireNonNull(group, "group is null");
        requireNonNull(stages, "stages is null");
    }
}
