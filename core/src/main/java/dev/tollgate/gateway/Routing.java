package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.document.EmbeddedDocument;
import dev.tollgate.document.Node;
import dev.tollgate.plan.Address;
import dev.tollgate.wiring.AttributePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Backends that routing plugins add to those of an API. */
final class Routing {
    private static final String ROUTING = "routing";
    private static final AttributePath TYPE = AttributePath.of("plugin_type");
    private static final AttributePath DATA = AttributePath.of("plugin_data");

    private final Inventory inventory;
    private final Backends backends;
    private final Map<Address, Optional<List<Node>>> routesByPlugin = new HashMap<>();
    private final Map<Visit, List<Backend>> visits = new HashMap<>();

    /** Requests that one of these plugins routes from a gateway. */
    private record Visit(Object plugins, Gateway gateway) {}

    Routing(Inventory inventory, Backends backends) {
        this.inventory = inventory;
        this.backends = backends;
    }

    /** The backends that the plugin adds which the link leads to; none when it does not route. */
    List<Backend> of(Link plugin, Gateway gateway) {
        Object plugins = plugin.identity();
        return visits.computeIfAbsent(new Visit(plugins, gateway), key -> of(plugin.here(), gateway));
    }

    private List<Backend> of(Set<Address> plugins, Gateway gateway) {
        List<Backend> added = new ArrayList<>();
        plugins.forEach(plugin -> added.addAll(read(inventory.at(plugin).orElseThrow(), gateway)));
        return plugins.size() == 1 ? added : Backend.different(added);
    }

    private List<Backend> read(Existing plugin, Gateway gateway) {
        Said type = Said.of(plugin, TYPE);
        if (type.value().asText().filter(text -> !text.equals(ROUTING)).isPresent()) {
            return List.of();
        }
        Said data = Said.of(plugin, DATA);
        List<Evidence> why = List.of(type.evidence());
        return routesByPlugin
                .computeIfAbsent(plugin.address(), key -> routes(data))
                .map(routes -> added(routes, data, gateway, why))
                .orElseGet(() -> List.of(Backend.untold(List.of(type.evidence(), unreadable(data)))));
    }

    private static Evidence unreadable(Said data) {
        return data.evidence(data.value().isUnknown() ? data.value().toString() : "routes that cannot be read");
    }

    private List<Backend> added(List<Node> routes, Said data, Gateway gateway, List<Evidence> why) {
        List<Backend> added = new ArrayList<>();
        for (Node route : routes) {
            Described.entry(route, "backend")
                    .flatMap(node -> backend(new Described(data, node), gateway))
                    .ifPresent(backend -> added.add(backend.after(why)));
        }
        return added;
    }

    /** A route that gives no kind changes what it gives; one that gives neither address nor VPC access keeps the API's backend. */
    private Optional<Backend> backend(Described route, Gateway gateway) {
        Said type = route.part("type");
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

    private static Optional<List<Node>> routes(Said data) {
        return data.value()
                .asText()
                .flatMap(EmbeddedDocument::read)
                .flatMap(document -> Described.entry(document, "routes"))
                .flatMap(routes -> routes.fold(
                        scalar -> Optional.empty(),
                        sequence -> Optional.of(sequence.items()),
                        mapping -> Optional.empty()));
    }
}
