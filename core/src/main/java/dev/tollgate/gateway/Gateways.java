package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
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
final class Gateways {
    private final Ground ground;
    private final Map<Address, Group> groups;
    private final Map<Address, Instance> instances;
    private final Map<Object, Outlets> byGroup = new HashMap<>();

    /** How requests may leave the instances that a group may run on. */
    private record Outlets(boolean ordinary, boolean connected, List<Evidence> why) {}

    Gateways(Ground ground, Map<Address, Group> groups, Map<Address, Instance> instances) {
        this.ground = ground;
        this.groups = groups;
        this.instances = instances;
    }

    /** The gateway of an API. What the plan does not show of an instance is taken to be ordinary. */
    Gateway of(Api api) {
        Outlets outlets = byGroup.computeIfAbsent(api.group().identity(), key -> outlets(api.group()));
        return new Gateway(spot(api), outlets.ordinary(), outlets.connected(), outlets.why());
    }

    /** What an API runs on, where all groups that it may belong to run on the same; empty where the plan does not tell. */
    Optional<Link> instance(Api api) {
        Map<Object, Link> different = new LinkedHashMap<>();
        for (Address address : api.group().here()) {
            Link instance = group(address).instance();
            different.putIfAbsent(instance.identity(), instance);
        }
        return different.size() == 1 && !api.group().to().mayBeAway()
                ? different.values().stream().findFirst()
                : Optional.empty();
    }

    private Outlets outlets(Link group) {
        boolean ordinary = group.to().mayBeAway();
        Set<Ends> different = new LinkedHashSet<>();
        group.here().forEach(address -> different.add(group(address).instance().to()));
        Set<Address> instances = new LinkedHashSet<>();
        for (Ends ends : different) {
            ordinary |= ends.mayBeAway();
            instances.addAll(ends.here());
        }
        boolean connected = false;
        List<Evidence> why = new ArrayList<>();
        for (Address address : instances) {
            Instance instance = instance(address);
            ordinary |= instance.connection() != Instance.Connection.VPC_CONNECTED;
            connected |= instance.connection() != Instance.Connection.ORDINARY;
            why.addAll(instance.connectionWhy());
        }
        return new Outlets(ordinary, connected, why);
    }

    /** API, group and instance are in one region: the first of them that the plan places tells it. */
    private Spot spot(Api api) {
        Optional<Address> group = api.group().exactly();
        Spot own = at(api.address());
        if (own.isPlaced() || group.isEmpty()) {
            return own;
        }
        Spot ofGroup = spot(group(group.get()));
        return ofGroup.isPlaced() ? ofGroup : own;
    }

    /** Where a group's gateway is. */
    Spot spot(Group group) {
        Spot own = at(group.address());
        return group.instance()
                .exactly()
                .map(this::at)
                .filter(instance -> !own.isPlaced() && instance.isPlaced())
                .orElse(own);
    }

    private Spot at(Address address) {
        return ground.inventory().at(address).map(ground.spots()::of).orElseThrow();
    }

    private Group group(Address address) {
        return Optional.ofNullable(groups.get(address)).orElseThrow();
    }

    private Instance instance(Address address) {
        return Optional.ofNullable(instances.get(address)).orElseThrow();
    }
}
