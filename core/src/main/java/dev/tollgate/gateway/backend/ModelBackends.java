package dev.tollgate.gateway.backend;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.document.EmbeddedDocument;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.LinkFinder;
import dev.tollgate.gateway.link.LinkIndex;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.gateway.model.BackendService;
import dev.tollgate.gateway.model.DeployedStage;
import dev.tollgate.gateway.model.GatewayPlacement;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.AttributePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Backends that are resources of their own, with a model for each stage. */
final class ModelBackends {
    private static final AttributePath BACKEND_ID = AttributePath.of("backend_id");
    private static final AttributePath BACKEND_TYPE = AttributePath.of("backend_type");
    private static final AttributePath DATA = AttributePath.of("backend_model_data");

    private final LinkFinder links;
    private final BackendFactory backends;
    private final LinkIndex<ResourceState> models = new LinkIndex<>();
    private final Map<Address, BackendFactory.Description> descriptions = new HashMap<>();
    private final Map<Request, List<BackendService>> found = new HashMap<>();
    private final Map<ResourceState, ResourceLink> away = new LinkedHashMap<>();

    /** Requests to backends in a stage from a gateway. */
    private record Request(Object backends, Optional<DeployedStage> stage, GatewayPlacement gateway) {}

    ModelBackends(EstateSource ground, BackendFactory backends) {
        this.links = ground.links();
        this.backends = backends;
        for (ResourceState model : ground.inventory().all(ResourceTypes.BACKEND_MODEL)) {
            ResourceLink link = links.of(model, BACKEND_ID, LinkKind.BACKEND);
            models.add(link, model);
            if (link.only().filter(LinkTarget.There.class::isInstance).isPresent()) {
                away.put(model, link);
            }
        }
    }

    /**
     * The backends that an API has by its {@code backend_id}.
     *
     * @param stage the stage, or empty for all stages together
     */
    List<BackendService> of(ResourceState api, Optional<DeployedStage> stage, GatewayPlacement gateway) {
        ResourceLink link = links.of(api, BACKEND_ID, LinkKind.BACKEND);
        Request request = new Request(link.identity(), stage, gateway);
        return found.computeIfAbsent(request, key -> read(link, stage, gateway)).stream()
                .map(backend -> backend.after(link.why()))
                .toList();
    }

    private List<BackendService> read(ResourceLink link, Optional<DeployedStage> stage, GatewayPlacement gateway) {
        List<BackendService> all = new ArrayList<>();
        for (ResourceState model : models.perhaps(link.here())) {
            if (isOf(stage, model.attributes().get("stage_name"))) {
                all.add(backend(model, gateway));
            }
        }
        if (link.to().mayBeAway()) {
            all.add(BackendService.untold(List.of()));
        }
        link.here().stream()
                .filter(backend -> !hasModel(backend, stage))
                .findFirst()
                .ifPresent(backend -> all.add(BackendService.untold(List.of(missing(backend, stage)))));
        return link.exactly().isPresent() ? all : BackendService.different(all);
    }

    /** Returns the models of backends that the plan does not hold, which APIs elsewhere use. */
    Map<ResourceState, ResourceLink> away() {
        return away;
    }

    /** True when a backend certainly has a model for the stage. */
    private boolean hasModel(Address backend, Optional<DeployedStage> stage) {
        return models.certain(backend).stream()
                .anyMatch(model -> stage.isPresent()
                        && stage.get().isNamed(model.attributes().get("stage_name")));
    }

    private static boolean isOf(Optional<DeployedStage> stage, Value modelStage) {
        return stage.isEmpty() || modelStage.isUnknown() || stage.get().isNamed(modelStage);
    }

    private static Evidence missing(Address backend, Optional<DeployedStage> stage) {
        String says = "the plan shows no backend model for "
                + stage.map(named -> "stage " + named.shown()).orElse("every stage");
        return new Evidence(backend.text(), "backend_model", says);
    }

    BackendService backend(ResourceState model, GatewayPlacement gateway) {
        BackendFactory.Description description =
                descriptions.computeIfAbsent(model.address(), key -> description(model));
        return backends.of(AttributeReading.of(model, BACKEND_TYPE), description, gateway);
    }

    private static BackendFactory.Description description(ResourceState model) {
        AttributeReading data = AttributeReading.of(model, DATA);
        return data.value()
                .asText()
                .flatMap(EmbeddedDocument::read)
                .<BackendFactory.Description>map(document -> new DocumentBackend(data, document))
                .orElseGet(() -> new UnknownBackend(data));
    }
}
