package dev.tollgate.gateway;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.AttributePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds whose tags speak for whom: those of a plugin for the APIs or groups that it is attached to, those of an app for the APIs that it
 * may call, those of a VPC for the instances that are tied to it, and a resource's own for itself. Only ties that are certain count.
 */
final class TagCarriers {
    private static final String TAGS = "tags";
    private static final AttributePath APP_ID = AttributePath.of("app_id");
    private static final AttributePath API_ID = AttributePath.of("api_id");

    private final Inventory inventory;
    private final PluginAttachments plugins;
    private final Map<Address, Set<Address>> tied = new HashMap<>();

    TagCarriers(Ground ground, PluginAttachments plugins, Collection<Instance> instances) {
        inventory = ground.inventory();
        Links links = ground.links();
        this.plugins = plugins;
        for (Existing attachment : inventory.all(Types.APP_ATTACHMENT)) {
            Link app = links.of(attachment, APP_ID, LinkTo.APP);
            links.of(attachment, API_ID, LinkTo.API).exactly().ifPresent(api -> tie(api, app));
        }
        for (Instance instance : instances) {
            tie(instance.address(), instance.userVpc());
            tie(instance.address(), instance.ingressVpc());
        }
    }

    /** Who carries tags that speak for a resource, the nearest first. */
    List<TagCarrier> of(Address target) {
        List<TagCarrier> carriers = new ArrayList<>();
        add(target, 0, carriers);
        Set<Address> near = new LinkedHashSet<>(tied.getOrDefault(target, Set.of()));
        plugins.certain(target).forEach(attached -> attached.plugin().exactly().ifPresent(near::add));
        near.forEach(carrier -> add(carrier, 1, carriers));
        return carriers;
    }

    private void add(Address carrier, int distance, List<TagCarrier> carriers) {
        inventory
                .at(carrier)
                .map(existing -> existing.attributes().get(TAGS))
                .filter(tags -> tags instanceof Value.Mapping)
                .ifPresent(tags -> carriers.add(new TagCarrier(distance, carrier, tags)));
    }

    private void tie(Address target, Link carrier) {
        carrier.exactly()
                .ifPresent(address -> tied.computeIfAbsent(target, key -> new LinkedHashSet<>())
                        .add(address));
    }
}
