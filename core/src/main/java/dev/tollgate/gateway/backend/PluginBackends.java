package dev.tollgate.gateway.backend;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.document.EmbeddedDocument;
import dev.tollgate.document.Node;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.ResourceIndex;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.model.BackendKind;
import dev.tollgate.gateway.model.BackendService;
import dev.tollgate.gateway.model.GatewayPlacement;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.plan.Address;
import dev.tollgate.reference.AttributePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Backends that plugins add to those of an API: the routes of routing plugins, and the services that plugins call by themselves. */
final class PluginBackends {
    private static final AttributePath TYPE = AttributePath.of("plugin_type");
    private static final AttributePath DATA = AttributePath.of("plugin_data");

    private final PluginTypes types = PluginTypes.bundled();
    private final ResourceIndex inventory;
    private final BackendFactory backends;
    private final Map<Address, Optional<List<Node>>> routesByPlugin = new HashMap<>();
    private final Map<Visit, List<BackendService>> visits = new HashMap<>();

    /** Requests that one of these plugins sees at a gateway. */
    private record Visit(Object plugins, GatewayPlacement gateway) {}

    PluginBackends(ResourceIndex inventory, BackendFactory backends) {
        this.inventory = inventory;
        this.backends = backends;
    }

    /** The backends that the plugin adds which the link leads to; none when it reaches no other host. */
    List<BackendService> of(ResourceLink plugin, GatewayPlacement gateway) {
        Object plugins = plugin.identity();
        return visits.computeIfAbsent(new Visit(plugins, gateway), key -> of(plugin.here(), gateway));
    }

    private List<BackendService> of(Set<Address> plugins, GatewayPlacement gateway) {
        List<BackendService> added = new ArrayList<>();
        plugins.forEach(plugin -> added.addAll(read(inventory.at(plugin).orElseThrow(), gateway)));
        return plugins.size() == 1 ? added : BackendService.different(added);
    }

    private List<BackendService> read(ResourceState plugin, GatewayPlacement gateway) {
        AttributeReading type = AttributeReading.of(plugin, TYPE);
        AttributeReading data = AttributeReading.of(plugin, DATA);
        String word = type.value().asText().orElse(null);
        if (word == null) {
            return routed(plugin, type, data, gateway);
        }
        return switch (types.effect(word)) {
            case NOTHING -> List.of();
            case ROUTES -> routed(plugin, type, data, gateway);
            case CALLS -> List.of(called(type, data, gateway));
            case UNKNOWN ->
                List.of(BackendService.untold(
                        List.of(type.evidence(type.value() + ", a type that is not known; it may call any host"))));
        };
    }

    private List<BackendService> routed(
            ResourceState plugin, AttributeReading type, AttributeReading data, GatewayPlacement gateway) {
        List<Evidence> why = List.of(type.evidence());
        return routesByPlugin
                .computeIfAbsent(plugin.address(), key -> routes(data))
                .map(routes -> added(routes, data, gateway, why))
                .orElseGet(() -> List.of(BackendService.untold(List.of(type.evidence(), unreadable(data, "routes")))));
    }

    /** The service that a plugin asks about every request, as {@code backend} or as {@code authUri} with its type beside it. */
    private BackendService called(AttributeReading type, AttributeReading data, GatewayPlacement gateway) {
        Optional<Node> document = data.value().asText().flatMap(EmbeddedDocument::read);
        Optional<BackendService> byBackend = document.flatMap(root -> DocumentBackend.entry(root, "backend"))
                .flatMap(node -> backend(new DocumentBackend(data, node), gateway));
        return byBackend
                .or(() -> document.flatMap(root -> byUri(root, data, gateway)))
                .orElseGet(() -> BackendService.untold(List.of(unreadable(data, "an address"))))
                .after(List.of(type.evidence()));
    }

    private Optional<BackendService> byUri(Node root, AttributeReading data, GatewayPlacement gateway) {
        AttributeReading kind = new DocumentBackend(data, root).part("authUriType");
        Optional<DocumentBackend> uri =
                DocumentBackend.entry(root, "authUri").map(node -> new DocumentBackend(data, node));
        if (kind.value().isNull()) {
            return uri.flatMap(address -> backend(address, gateway));
        }
        return uri.map(address -> backends.of(kind, address, gateway));
    }

    private static Evidence unreadable(AttributeReading data, String what) {
        return data.evidence(data.value().isUnknown() ? data.value().toString() : what + " that cannot be read");
    }

    private List<BackendService> added(
            List<Node> routes, AttributeReading data, GatewayPlacement gateway, List<Evidence> why) {
        List<BackendService> added = new ArrayList<>();
        for (Node route : routes) {
            DocumentBackend.entry(route, "backend")
                    .flatMap(node -> backend(new DocumentBackend(data, node), gateway))
                    .ifPresent(backend -> added.add(backend.after(why)));
        }
        return added;
    }

    /** A route that gives no kind changes what it gives; one that gives neither address nor VPC access keeps the API's backend. */
    private Optional<BackendService> backend(DocumentBackend route, GatewayPlacement gateway) {
        AttributeReading type = route.part("type");
        if (!type.value().isNull()) {
            return Optional.of(backends.of(type, route, gateway));
        }
        if (route.hasAddress()) {
            return Optional.of(backends.of(BackendKind.HTTP, route.address().evidence("an address"), route, gateway));
        }
        return route.hasAccess()
                ? Optional.of(
                        backends.of(BackendKind.VPC, route.access().name().evidence("a VPC access"), route, gateway))
                : Optional.empty();
    }

    private static Optional<List<Node>> routes(AttributeReading data) {
        return data.value()
                .asText()
                .flatMap(EmbeddedDocument::read)
                .flatMap(document -> DocumentBackend.entry(document, "routes"))
                .flatMap(routes -> routes.fold(
                        scalar -> Optional.empty(),
                        sequence -> Optional.of(sequence.items()),
                        mapping -> Optional.empty()));
    }
}
