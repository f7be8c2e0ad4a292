package dev.tollgate.gateway.model;

import dev.tollgate.plan.Address;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The different ends that a link may have. All instances of a resource block share the ends of an unknown attribute, so what follows from
 * them is kept by the object: two are the same only when they are one object.
 */
public final class LinkTargets {
    private final List<LinkTarget> all;
    private final Set<Address> here;

    private LinkTargets(List<LinkTarget> all) {
        this.all = all;
        Set<Address> addresses = new LinkedHashSet<>();
        for (LinkTarget end : all) {
            if (end instanceof LinkTarget.Here one) {
                addresses.add(one.address());
            }
        }
        here = Collections.unmodifiableSet(addresses);
    }

    /** These ends, of which those that are there twice count once. */
    public static LinkTargets of(List<? extends LinkTarget> ends) {
        if (ends.isEmpty()) {
            throw new IllegalArgumentException("a link has at least one end");
        }
        return new LinkTargets(List.copyOf(new LinkedHashSet<>(ends)));
    }

    List<LinkTarget> all() {
        return all;
    }

    /** Every resource of the plan among them. */
    public Set<Address> here() {
        return here;
    }

    /** True when something else than resources of the plan is among them. */
    public boolean mayBeAway() {
        return here.size() < all.size();
    }
}
