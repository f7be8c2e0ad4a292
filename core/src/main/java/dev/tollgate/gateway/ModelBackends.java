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
    private final Map<Address, List<Existing>> modelsByBackend = new HashMap<>();
    private final List<Existing> modelsOfAnything = new ArrayList<>();
    private final Map<Address, Backends.Description> descriptions = new HashMap<>();

    ModelBackends(Inventory inventory, Links links, Backends backends) {

        this.links = links;
        this.backends = backends;
        inventory.all(Types.BACKEND_MODEL).forEach(this::sort);
    }

    /**
     * The backends that an API has by its {@code backend_id}.
     *
     * @param stage the stage, or empty for all stages together
     */
    List<Backend> of(Existing api, Optional<String> stage, Gateway gateway) {
        Link link = links.of(api, BACKEND_ID, LinkTo.BACKEND);
        List<Backend> found = new ArrayList<>();
        for (Address backend : link.here()) {
            found.addAll(of(backend, stage, gateway, link.why()));
        }
        if (link.here().size() < link.ends().size()) {
            found.add(Backend.untold(link.why()));
        }
        return found;
    }

    private List<Backend> of(Address backend, Optional<String> stage, Gateway gateway, List<Evidence> why) {
        List<Backend> found = new ArrayList<>();
        boolean certain = false;
        for (Existing model : modelsByBackend.getOrDefault(backend, List.of())) {
            Value own = model.attributes().get("stage_name");
            if (isOf(stage, own)) {
                found.add(backend(model, gateway, why));
                certain |= own.asText().equals(stage);
            }
        }
        modelsOfAnything.stream()
                .filter(model -> isOf(stage, model.attributes().get("stage_name")))
                .forEach(model -> found.add(backend(model, gateway, why)));
        if (!certain) {
            found.add(Backend.untold(List.of(missing(backend, stage))));
        }
        return found;
    }

    private static boolean isOf(Optional<String> stage, Value modelStage) {
        return stage.isEmpty() || modelStage.isUnknown() || modelStage.asText().equals(stage);
    }

    private static Evidence missing(Address backend, Optional<String> stage) {
        String says = "the plan shows no backend model for "
                + stage.map(name -> "stage " + name).orElse("every stage");
        return new Evidence(backend.text(), "backend_model", says);
    }

    private Backend backend(Existing model, Gateway gateway, List<Evidence> why) {
        Said type = Said.of(model, BACKEND_TYPE);
        Backends.Description description = descriptions.computeIfAbsent(model.address(), key -> description(model));
        return backends.of(type, description, gateway).after(why);
    }

    private static Backends.Description description(Existing model) {
        Said data = Said.of(model, DATA);
        return data.value()
                .asText()
                .flatMap(EmbeddedDocument::read)
                .<Backends.Description>map(document -> new Described(data, document))
                .orElseGet(() -> new Undescribed(data));
    }

    private void sort(Existing model) {
        Link link = links.of(model, BACKEND_ID, LinkTo.BACKEND);
        for (Address backend : link.here()) {
            modelsByBackend.computeIfAbsent(backend, key -> new ArrayList<>()).add(model);
        }
        if (link.isHidden()) {
            modelsOfAnything.add(model);
        }
    }
}
