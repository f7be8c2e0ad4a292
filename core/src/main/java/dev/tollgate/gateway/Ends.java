package dev.tollgate.gateway;

import dev.tollgate.plan.Address;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The different ends that a link may have. All instances of a resource block share the ends of an unknown attribute, so what follows from
 * them is kept by the object: two are the same only when they are one object.
 */
final class Ends {
    private final List<End> all;
    private final Set<Address> here;

    private Ends(List<End> all) {
        this.all = all;
        Set<Address> addresses = new LinkedHashSet<>();
        for (End end : all) {
            if (end instanceof End.Here one) {
                addresses.add(one.address());
            }
        }
        here = Collections.unmodifiableSet(addresses);
    }

    /** These ends, of which those that are there twice count once. */
    static Ends of(List<? extends End> ends) {
        if (ends.isEmpty()) {
            throw new IllegalArgumentException("a link has at least one end");
        }
        return new Ends(List.copyOf(new LinkedHashSet<>(ends)));
    }

    List<End> all() {
        return all;
    }

    /** Every resource of the plan among them. */
    Set<Address> here() {
        return here;
    }

    /** True when something else than resources of the plan is among them. */
    boolean mayBeAway() {
        return here.size() < all.size();
    }
}
