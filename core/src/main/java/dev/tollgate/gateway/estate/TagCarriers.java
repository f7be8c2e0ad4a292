package dev.tollgate.gateway.estate;

import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.LinkFinder;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.gateway.link.PluginAttachments;
import dev.tollgate.gateway.link.ResourceIndex;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.gateway.model.DedicatedInstance;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import dev.tollgate.product.TagCarrier;
import dev.tollgate.reference.AttributePath;
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

    private final ResourceIndex inventory;
    private final PluginAttachments plugins;
    private final Map<Address, Set<Address>> tied = new HashMap<>();

    TagCarriers(EstateSource ground, PluginAttachments plugins, Collection<DedicatedInstance> instances) {
        inventory = ground.inventory();
        LinkFinder links = ground.links();
        this.plugins = plugins;
        for (ResourceState attachment : inventory.all(ResourceTypes.APP_ATTACHMENT)) {
            ResourceLink app = links.of(attachment, APP_ID, LinkKind.APP);
            links.of(attachment, API_ID, LinkKind.API).exactly().ifPresent(api -> tie(api, app));
        }
        for (DedicatedInstance instance : instances) {
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

    private void tie(Address target, ResourceLink carrier) {
        carrier.exactly()
                .ifPresent(address -> tied.computeIfAbsent(target, key -> new LinkedHashSet<>())
                        .add(address));
    }
}
