package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.document.EmbeddedDocument;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.AttributePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Backends that are resources of their own, with a model for each stage. */
final class ModelBackends {
    private static final AttributePath BACKEND_ID = AttributePath.of("backend_id");
    private static final AttributePath BACKEND_TYPE = AttributePath.of("backend_type");
    private static final AttributePath DATA = AttributePath.of("backend_model_data");

    private final Links links;
    private final Backends backends;
    private final Ties<Existing> models = new Ties<>();
    private final Map<Address, Backends.Description> descriptions = new HashMap<>();
    private final Map<Request, List<Backend>> found = new HashMap<>();

    /** Requests to backends in a stage from a gateway. */
    private record Request(Object backends, Optional<Stage> stage, Gateway gateway) {}

    ModelBackends(Ground ground, Backends backends) {
        this.links = ground.links();
        this.backends = backends;
        for (Existing model : ground.inventory().all(Types.BACKEND_MODEL)) {
            models.add(links.of(model, BACKEND_ID, LinkTo.BACKEND), model);
        }
    }

    /**
     * The backends that an API has by its {@code backend_id}.
     *
     * @param stage the stage, or empty for all stages together
     */
    List<Backend> of(Existing api, Optional<Stage> stage, Gateway gateway) {
        Link link = links.of(api, BACKEND_ID, LinkTo.BACKEND);
        Request request = new Request(link.identity(), stage, gateway);
        return found.computeIfAbsent(request, key -> read(link, stage, gateway)).stream()
                .map(backend -> backend.after(link.why()))
                .toList();
    }

    private List<Backend> read(Link link, Optional<Stage> stage, Gateway gateway) {
        List<Backend> all = new ArrayList<>();
        for (Existing model : models.perhaps(link.here())) {
            if (isOf(stage, model.attributes().get("stage_name"))) {
                all.add(backend(model, gateway));
            }
        }
        if (link.to().mayBeAway()) {
            all.add(Backend.untold(List.of()));
        }
        link.here().stream()
                .filter(backend -> !hasModel(backend, stage))
                .findFirst()
                .ifPresent(backend -> all.add(Backend.untold(List.of(missing(backend, stage)))));
        return link.exactly().isPresent() ? all : Backend.different(all);
    }

    /** True when a backend certainly has a model for the stage. */
    private boolean hasModel(Address backend, Optional<Stage> stage) {
        return models.certain(backend).stream()
                .anyMatch(model -> stage.isPresent()
                        && stage.get().isNamed(model.attributes().get("stage_name")));
    }

    private static boolean isOf(Optional<Stage> stage, Value modelStage) {
        return stage.isEmpty() || modelStage.isUnknown() || stage.get().isNamed(modelStage);
    }

    private static Evidence missing(Address backend, Optional<Stage> stage) {
        String says = "the plan shows no backend model for "
                + stage.map(named -> "stage " + named.shown()).orElse("every stage");
        return new Evidence(backend.text(), "backend_model", says);
    }

    private Backend backend(Existing model, Gateway gateway) {
        Backends.Description description = descriptions.computeIfAbsent(model.address(), key -> description(model));
        return backends.of(Said.of(model, BACKEND_TYPE), description, gateway);
    }

    private static Backends.Description description(Existing model) {
        Said data = Said.of(model, DATA);
        return data.value()
                .asText()
                .flatMap(EmbeddedDocument::read)
                .<Backends.Description>map(document -> new Described(data, document))
                .orElseGet(() -> new Undescribed(data));
    }
}
