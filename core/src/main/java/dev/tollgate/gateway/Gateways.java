package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells on which gateway APIs run. */
final class Gateways {
    private final Inventory inventory;
    private final Spots spots;
    private final Map<Address, Group> groups;
    private final Map<Address, Instance> instances;

    Gateways(Inventory inventory, Spots spots, Map<Address, Group> groups, Map<Address, Instance> instances) {
        this.inventory = inventory;
        this.spots = spots;
        this.groups = groups;
        this.instances = instances;
    }

    /** The gateway of an API. What the plan does not show of an instance is taken to be ordinary. */
    Gateway of(Api api) {
        boolean ordinary = api.group().here().size() < api.group().ends().size();
        boolean connected = false;
        List<Evidence> why = new ArrayList<>();
        for (Address address : api.group().here()) {
            Link link = group(address).instance();
            ordinary |= link.here().size() < link.ends().size();
            for (Address on : link.here()) {
                Instance instance = instance(on);
                ordinary |= instance.connection() != Instance.Connection.VPC_CONNECTED;
                connected |= instance.connection() != Instance.Connection.ORDINARY;
                why.addAll(instance.connectionWhy());
            }
        }
        return new Gateway(spot(api), ordinary, connected, why);
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
        return inventory.at(address).map(spots::of).orElseThrow();
    }

    private Group group(Address address) {
        return Optional.ofNullable(groups.get(address)).orElseThrow();
    }

    private Instance instance(Address address) {
        return Optional.ofNullable(instances.get(address)).orElseThrow();
    }
}
