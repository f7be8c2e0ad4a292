package dev.tollgate.gateway;

import static java.util.Objects.requireNonNull;

import dev.tollgate.placing.Placement;
import dev.tollgate.plan.Address;

/**
 * An API on one side.
 *
 * @param address the resource
 * @param placement its region, which is that of its gateway
 * @param group the group that it belongs to
 * @param stages where it is deployed
 */
public record Api(Address address, Placement placement, Link group, Stages stages) {
    /** Checks that nothing is null. */
    public Api {
        requireNonNull(address, "address is null");
        requireNonNull(placement, "placement is null");
        requireNonNull(group, "group is null");
        requireNonNull(stages, "stages is null");
    }
}
