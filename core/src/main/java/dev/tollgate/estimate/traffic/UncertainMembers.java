package dev.tollgate.estimate.traffic;

import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.plan.Address;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may belong to a resource without certainly doing so. */
final class UncertainMembers {
    private final Map<Address, List<Address>> byOwner = new HashMap<>();
    private final List<Address> anywhere = new ArrayList<>();

    /** Takes note of a link, which is ignored where it is certain. */
    void add(Address holder, ResourceLink link) {
        if (link.exactly().isPresent()) {
            return;
        }
        if (link.isHidden()) {
            anywhere.add(holder);
        }
        link.here()
                .forEach(owner ->
                        byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(holder));
    }

    /** What may belong to the resource; the same object for all of which nothing special is known. */
    Collection<Address> of(Address owner) {
        List<Address> own = byOwner.get(owner);
        if (own == null) {
            return anywhere;
        }
        Set<Address> all = new LinkedHashSet<>(own);
        all.addAll(anywhere);
        return all;
    }
}
