package dev.tollgate.estimate.traffic;

import dev.tollgate.gateway.GatewayEstate;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.GatewayApi;
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
public final class BilledOn {
    private final Map<Address, List<ApiGroup>> groupsOfInstance = new LinkedHashMap<>();
    private final Map<Address, List<GatewayApi>> apisOfGroup = new LinkedHashMap<>();
    private final List<ApiGroup> groupsAlone = new ArrayList<>();
    private final List<GatewayApi> apisAlone = new ArrayList<>();
    private final Map<Address, List<AmbiguousGroups>> pools;
    private final UncertainMembers groupStrays = new UncertainMembers();
    private final UncertainMembers apiStrays = new UncertainMembers();

    /** Finds the carriers of one side. */
    public BilledOn(GatewayEstate estate) {
        this(estate, true);
    }

    private BilledOn(GatewayEstate estate, boolean pooling) {
        for (ApiGroup group : estate.groups()) {
            group.instance()
                    .exactly()
                    .map(instance -> groupsOfInstance.computeIfAbsent(instance, key -> new ArrayList<>()))
                    .orElse(groupsAlone)
                    .add(group);
            groupStrays.add(group.address(), group.instance());
        }
        AmbiguousGroupFinder open = new AmbiguousGroupFinder(estate.groups());
        estate.apis().stream()
                .filter(api -> !api.stages().isEmpty())
                .forEach(api -> add(api, pooling ? open : new AmbiguousGroupFinder(List.of())));
        pools = open.byInstance();
        pools.forEach((instance, some) -> some.forEach(
                pool -> groupsOfInstance.getOrDefault(instance, List.of()).removeAll(Set.copyOf(pool.groups()))));
    }

    private void add(GatewayApi api, AmbiguousGroupFinder open) {
        Optional<Address> group = api.group().exactly();
        if (group.isPresent()) {
            apisOfGroup.computeIfAbsent(group.get(), key -> new ArrayList<>()).add(api);
        } else if (!open.takes(api)) {
            apisAlone.add(api);
            apiStrays.add(api.address(), api.group());
        }
    }

    /** The same with every group by itself, so that an API of a pool may belong to each of its groups; null where there are no pools. */
    public static @Nullable BilledOn apart(BilledOn carriers, GatewayEstate estate) {
        return carriers.pools.isEmpty() ? null : new BilledOn(estate, false);
    }

    /** The groups that certainly run on an instance, apart from those of pools. */
    List<ApiGroup> groupsOf(Address instance) {
        return groupsOfInstance.getOrDefault(instance, List.of());
    }

    /** The groups of an instance that share APIs of which it is open to which of them they belong. */
    List<AmbiguousGroups> poolsOf(Address instance) {
        return pools.getOrDefault(instance, List.of());
    }

    /** The instances that groups certainly run on. */
    List<Address> instances() {
        return List.copyOf(groupsOfInstance.keySet());
    }

    /** The groups that do not certainly run on one instance of the plan. */
    public List<ApiGroup> groupsAlone() {
        return List.copyOf(groupsAlone);
    }

    /** The deployed APIs that certainly belong to a group. */
    List<GatewayApi> apisOf(Address group) {
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
    List<GatewayApi> apisAlone() {
        return List.copyOf(apisAlone);
    }
}
