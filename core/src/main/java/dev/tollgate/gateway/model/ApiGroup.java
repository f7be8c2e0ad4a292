package dev.tollgate.gateway.model;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.region.KnownRegion;
import java.util.List;
import java.util.Optional;

/**
 * An API group on one side.
 *
 * @param address the resource
 * @param placement its region, which is that of its gateway
 * @param instance what it runs on: a dedicated instance of the plan or one elsewhere; nowhere means that it is serverless
 * @param intranet whether clients in VPCs can call it
 * @param intranetWhy what tells that
 */
public record ApiGroup(
        Address address, KnownRegion placement, ResourceLink instance, Intranet intranet, List<Evidence> intranetWhy) {
    /** Whether a group has a domain for clients in VPCs: {@code vpc_intranet_enable}. Its public domain is always there. */
    public enum Intranet {
        /** It has. */
        ON,
        /** It has none. */
        OFF,
        /** The plan does not tell. */
        OPEN
    }

    /** Copies the list and checks that nothing is null. */
    public ApiGroup {
        requireNonNull(address, "address is null");
        requireNonNull(placement, "placement is null");
        requireNonNull(instance, "instance is null");
        requireNonNull(intranet, "intranet is null");
        intranetWhy = List.copyOf(intranetWhy);
    }

    /** The instance as reports show it: address or id; empty when it is serverless or several are possible. */
    public Optional<String> gateway() {
        return instance.shown();
    }

    /** True when it certainly has no dedicated instance. */
    public boolean isServerless() {
        return instance.isNowhere();
    }
}
