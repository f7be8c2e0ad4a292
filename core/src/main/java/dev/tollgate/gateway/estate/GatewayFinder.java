package dev.tollgate.gateway.estate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.DedicatedInstance;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.gateway.model.GatewayPlacement;
import dev.tollgate.gateway.model.LinkTargets;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.gateway.model.ResourceLocation;
import dev.tollgate.plan.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells on which gateway APIs run. */
final class GatewayFinder {
    private final EstateSource ground;
    private final Map<Address, ApiGroup> groups;
    private final Map<Address, DedicatedInstance> instances;
    private final Map<Object, Outlets> byGroup = new HashMap<>();

    /** How requests may leave the instances that a group may run on. */
    private record Outlets(boolean ordinary, boolean connected, List<Evidence> why) {}

    GatewayFinder(EstateSource ground, Map<Address, ApiGroup> groups, Map<Address, DedicatedInstance> instances) {
        this.ground = ground;
        this.groups = groups;
        this.instances = instances;
    }

    /** The gateway of an API. What the plan does not show of an instance is taken to be ordinary. */
    GatewayPlacement of(GatewayApi api) {
        Outlets outlets = byGroup.computeIfAbsent(api.group().identity(), key -> outlets(api.group()));
        return new GatewayPlacement(spot(api), outlets.ordinary(), outlets.connected(), outlets.why());
    }

    /** What an API runs on, where all groups that it may belong to run on the same; empty where the plan does not tell. */
    Optional<ResourceLink> instance(GatewayApi api) {
        Map<Object, ResourceLink> different = new LinkedHashMap<>();
        for (Address address : api.group().here()) {
            ResourceLink instance = group(address).instance();
            different.putIfAbsent(instance.identity(), instance);
        }
        return different.size() == 1 && !api.group().to().mayBeAway()
                ? different.values().stream().findFirst()
                : Optional.empty();
    }

    private Outlets outlets(ResourceLink group) {
        boolean ordinary = group.to().mayBeAway();
        Set<LinkTargets> different = new LinkedHashSet<>();
        group.here().forEach(address -> different.add(group(address).instance().to()));
        Set<Address> instances = new LinkedHashSet<>();
        for (LinkTargets ends : different) {
            ordinary |= ends.mayBeAway();
            instances.addAll(ends.here());
        }
        boolean connected = false;
        List<Evidence> why = new ArrayList<>();
        for (Address address : instances) {
            DedicatedInstance instance = instance(address);
            ordinary |= instance.connection() != DedicatedInstance.Connection.VPC_CONNECTED;
            connected |= instance.connection() != DedicatedInstance.Connection.ORDINARY;
            why.addAll(instance.connectionWhy());
        }
        return new Outlets(ordinary, connected, why);
    }

    /** API, group and instance are in one region: that of the instance where they disagree, else of the first that has a known one. */
    private ResourceLocation spot(GatewayApi api) {
        ResourceLocation own = at(api.address());
        return api.group()
                .exactly()
                .map(group -> decided(own, spot(group(group))))
                .orElse(own);
    }

    private static ResourceLocation decided(ResourceLocation own, ResourceLocation above) {
        boolean differs = own.to(above) == ResourceLocation.Relation.OTHER;
        return above.isPlaced() && (differs || !own.isPlaced()) ? above : own;
    }

    /** Where a group's gateway is. */
    ResourceLocation spot(ApiGroup group) {
        ResourceLocation own = at(group.address());
        return group.instance()
                .exactly()
                .map(instance -> decided(own, at(instance)))
                .orElse(own);
    }

    private ResourceLocation at(Address address) {
        return ground.inventory().at(address).map(ground.spots()::of).orElseThrow();
    }

    private ApiGroup group(Address address) {
        return Optional.ofNullable(groups.get(address)).orElseThrow();
    }

    private DedicatedInstance instance(Address address) {
        return Optional.ofNullable(instances.get(address)).orElseThrow();
    }
}
