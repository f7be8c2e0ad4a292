package dev.tollgate.gateway.volume;

import dev.tollgate.plan.Address;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The groups of an instance that share APIs: each of these certainly belongs to one of the groups, but the plan does not show to which,
 * since the same index in two loops is no proof.
 */
final class SharedGroups {
    /**
     * Groups that share APIs.
     *
     * @param instance what all of them run on
     * @param groups the groups, at least two
     * @param firstApi an API that they share
     */
    record Pool(Address instance, Set<Address> groups, Address firstApi) {
        /** Returns a name that no resource has. */
        String name() {
            return "groups such as " + groups.iterator().next().text() + " of " + instance.text();
        }
    }

    private final Map<Address, Map<Address, Pool>> byGroup = new HashMap<>();
    private final Map<String, Pool> all = new LinkedHashMap<>();

    SharedGroups(Collection<SideMembers> sides) {
        for (SideMembers side : sides) {
            for (Address api : side.apis().keySet()) {
                Set<Address> groups = side.sharedBy(api);
                if (!groups.isEmpty()) {
                    merge(side.instanceOfApi(api).orElseThrow(), groups, api);
                }
            }
        }
        byGroup.values().forEach(pools -> pools.values().forEach(pool -> all.put(pool.name(), pool)));
    }

    private void merge(Address instance, Set<Address> groups, Address api) {
        Map<Address, Pool> pools = byGroup.computeIfAbsent(instance, key -> new LinkedHashMap<>());
        Pool known = pools.get(groups.iterator().next());
        if (known != null && known.groups().containsAll(groups)) {
            return;
        }
        Set<Address> merged = new LinkedHashSet<>();
        Address first = api;
        for (Address group : groups) {
            Pool pool = pools.get(group);
            merged.add(group);
            if (pool != null) {
                merged.addAll(pool.groups());
                first = pool.firstApi();
            }
        }
        Pool pool = new Pool(instance, merged, first);
        merged.forEach(group -> pools.put(group, pool));
    }

    Collection<Pool> all() {
        return all.values();
    }

    /** Returns the pool to which a group belongs while it runs on the instance. */
    Optional<Pool> of(Address instance, Address group) {
        return Optional.ofNullable(byGroup.getOrDefault(instance, Map.of()).get(group));
    }
}
