package dev.tollgate.estimate.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.plan.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings together the groups among which it is open to which one an API belongs, where all of them certainly run on one instance: such are
 * groups and APIs that are made in loops, because the same index is no proof.
 */
final class AmbiguousGroupFinder {
    private final Map<Address, ApiGroup> onInstances = new LinkedHashMap<>();
    private final Map<Set<Address>, List<GatewayApi>> apis = new LinkedHashMap<>();
    // The APIs of one resource block share their set, and comparing large ones for each of them takes long.
    private final IdentityHashMap<Set<Address>, List<GatewayApi>> sameSet = new IdentityHashMap<>();

    AmbiguousGroupFinder(List<ApiGroup> groups) {
        groups.stream()
                .filter(group -> group.instance().exactly().isPresent())
                .forEach(group -> onInstances.put(group.address(), group));
    }

    /** Takes an API whose group is open, if whichever it is runs on the same instance. */
    boolean takes(GatewayApi api) {
        Set<Address> candidates = api.group().here();
        List<GatewayApi> some = sameSet.get(candidates);
        if (some == null) {
            if (api.group().ends().size() != candidates.size() || !isOnOneInstance(candidates)) {
                return false;
            }
            some = apis.computeIfAbsent(candidates, key -> new ArrayList<>());
            sameSet.put(candidates, some);
        }
        some.add(api);
        return true;
    }

    /** The pools by instance. Groups that share an API, or that APIs of others may belong to, are in one. */
    Map<Address, List<AmbiguousGroups>> byInstance() {
        Map<Address, Set<Address>> merged = new HashMap<>();
        apis.keySet().forEach(candidates -> merge(candidates, merged));
        Map<Set<Address>, List<GatewayApi>> together = new LinkedHashMap<>();
        apis.forEach((candidates, some) -> together.computeIfAbsent(
                        requireNonNull(merged.get(candidates.iterator().next())), key -> new ArrayList<>())
                .addAll(some));
        Map<Address, List<AmbiguousGroups>> pools = new LinkedHashMap<>();
        together.forEach((addresses, some) -> {
            List<ApiGroup> groups = new ArrayList<>(onInstances.values());
            groups.removeIf(group -> !addresses.contains(group.address()));
            Address instance = groups.get(0).instance().exactly().orElseThrow();
            pools.computeIfAbsent(instance, key -> new ArrayList<>()).add(new AmbiguousGroups(groups, some));
        });
        return pools;
    }

    private static void merge(Set<Address> candidates, Map<Address, Set<Address>> merged) {
        Set<Address> all = new LinkedHashSet<>(candidates);
        candidates.stream().filter(merged::containsKey).forEach(group -> all.addAll(requireNonNull(merged.get(group))));
        all.forEach(group -> merged.put(group, all));
    }

    private boolean isOnOneInstance(Set<Address> candidates) {
        Set<Address> instances = new HashSet<>();
        for (Address candidate : candidates) {
            ApiGroup group = onInstances.get(candidate);
            if (group == null) {
                return false;
            }
            instances.add(group.instance().exactly().orElseThrow());
        }
        return candidates.size() > 1 && instances.size() == 1;
    }
}
