package dev.tollgate.gateway.link;

import dev.tollgate.gateway.model.LinkTargets;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.plan.Address;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things that are tied to resources: some to one for certain, some to one of several, some to any. Things that share their ends are kept
 * once for all of them, so that many things tied to one of many take no more room than both together.
 *
 * @param <T> what is tied
 */
public final class LinkIndex<T> {
    private final Map<Address, Set<T>> certain = new HashMap<>();
    private final Map<LinkTargets, Set<T>> shared = new LinkedHashMap<>();
    private final Map<Address, List<LinkTargets>> sharedBy = new HashMap<>();
    private final Set<T> loose = new LinkedHashSet<>();

    /** Ties a thing to whatever the link may lead to. */
    public void add(ResourceLink link, T thing) {
        link.exactly()
                .map(address -> certain.computeIfAbsent(address, key -> new LinkedHashSet<>()))
                .orElseGet(() -> shared(link.to()))
                .add(thing);
        if (link.isHidden()) {
            loose.add(thing);
        }
    }

    /** What is certainly tied to a resource. */
    public Set<T> certain(Address address) {
        return certain.getOrDefault(address, Set.of());
    }

    /** What may be tied to any of these resources. */
    public Set<T> perhaps(Collection<Address> addresses) {
        Set<T> found = new LinkedHashSet<>();
        Set<LinkTargets> sharing = new LinkedHashSet<>();
        for (Address address : addresses) {
            found.addAll(certain(address));
            sharing.addAll(sharedBy.getOrDefault(address, List.of()));
        }
        sharing.forEach(ends -> found.addAll(shared(ends)));
        found.addAll(loose);
        return found;
    }

    private Set<T> shared(LinkTargets ends) {
        return shared.computeIfAbsent(ends, key -> {
            ends.here()
                    .forEach(address -> sharedBy.computeIfAbsent(address, none -> new ArrayList<>())
                            .add(ends));
            return new LinkedHashSet<>();
        });
    }
}
