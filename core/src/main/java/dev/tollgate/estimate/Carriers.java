package dev.tollgate.estimate;

import dev.tollgate.gateway.Api;
import dev.tollgate.gateway.Estate;
import dev.tollgate.gateway.Group;
import dev.tollgate.plan.Address;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which resource of one side every flow of traffic is billed: on the dedicated instance when that is in the plan, otherwise on the
 * group, and on the API itself where the plan does not show its group.
 */
final class Carriers {
    private final Map<Address, List<Group>> groupsOfInstance = new LinkedHashMap<>();
    private final Map<Address, List<Api>> apisOfGroup = new LinkedHashMap<>();
    private final List<Group> groupsAlone = new ArrayList<>();
    private final List<Api> apisAlone = new ArrayList<>();
    private final Map<Address, List<Pool>> pools;
    private final Strays groupStrays = new Strays();
    private final Strays apiStrays = new Strays();

    Carriers(Estate estate) {
        this(estate, true);
    }

    private Carriers(Estate estate, boolean pooling) {
        for (Group group : estate.groups()) {
            group.instance()
                    .exactly()
                    .map(instance -> groupsOfInstance.computeIfAbsent(instance, key -> new ArrayList<>()))
                    .orElse(groupsAlone)
                    .add(group);
            groupStrays.add(group.address(), group.instance());
        }
        Pools open = new Pools(estate.groups());
        estate.apis().stream()
                .filter(api -> !api.stages().isEmpty())
                .forEach(api -> add(api, pooling ? open : new Pools(List.of())));
        pools = open.byInstance();
        pools.forEach((instance, some) -> some.forEach(
                pool -> groupsOfInstance.getOrDefault(instance, List.of()).removeAll(Set.copyOf(pool.groups()))));
    }

    private void add(Api api, Pools open) {
        Optional<Address> group = api.group().exactly();
        if (group.isPresent()) {
            apisOfGroup.computeIfAbsent(group.get(), key -> new ArrayList<>()).add(api);
        } else if (!open.takes(api)) {
            apisAlone.add(api);
            apiStrays.add(api.address(), api.group());
        }
    }

    /** The same with every group by itself, so that an API of a pool may belong to each of its groups; null where there are no pools. */
    static @Nullable Carriers apart(Carriers carriers, Estate estate) {
        return carriers.pools.isEmpty() ? null : new Carriers(estate, false);
    }

    /** The groups that certainly run on an instance, apart from those of pools. */
    List<Group> groupsOf(Address instance) {
        return groupsOfInstance.getOrDefault(instance, List.of());
    }

    /** The groups of an instance that share APIs of which it is open to which of them they belong. */
    List<Pool> poolsOf(Address instance) {
        return pools.getOrDefault(instance, List.of());
    }

    /** The instances that groups certainly run on. */
    List<Address> instances() {
        return List.copyOf(groupsOfInstance.keySet());
    }

    /** The groups that do not certainly run on one instance of the plan. */
    List<Group> groupsAlone() {
        return List.copyOf(groupsAlone);
    }

    /** The deployed APIs that certainly belong to a group. */
    List<Api> apisOf(Address group) {
        return apisOfGroup.getOrDefault(group, List.of());
    }

    /** The groups that may run on an instance, but not certainly. */
    Collection<Address> mayRunOn(Address instance) {
        return groupStrays.of(instance);
    }

    /** The deployed APIs that may belong to a group, but not certainly. */
    Collection<Address> mayBelongTo(Address group) {
        return apiStrays.of(group);
    }

    /** The deployed APIs of which the plan shows for certain neither the group nor the instance that it runs on. */
    List<Api> apisAlone() {
        return List.copyOf(apisAlone);
    }
}
