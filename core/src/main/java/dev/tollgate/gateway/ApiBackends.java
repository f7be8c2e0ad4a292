package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.wiring.AttributePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All the backends that requests of an API may go to in a stage: its own or those of a backend resource, and those of routing plugins. */
final class ApiBackends {
    private static final AttributePath ENABLED = AttributePath.of("backend_enabled");

    private final OwnBackends own;
    private final ModelBackends models;
    private final Routing routing;
    private final PluginAttachments attachments;

    ApiBackends(OwnBackends own, ModelBackends models, Routing routing, PluginAttachments attachments) {
        this.own = own;
        this.models = models;
        this.routing = routing;
        this.attachments = attachments;
    }

    /** The backends of the estate that these make up. */
    static ApiBackends of(Ground ground, Network network, PluginAttachments attachments) {
        Backends backends =
                new Backends(new HttpBackends(ground), new VpcBackends(ground, network), new FunctionBackends(ground));
        return new ApiBackends(
                new OwnBackends(backends),
                new ModelBackends(ground, backends),
                new Routing(ground.inventory(), backends),
                attachments);
    }

    /**
     * The backends that an API names, by itself or by a backend resource.
     *
     * @param stage the stage, or empty for all stages together
     */
    List<Backend> named(Existing api, Optional<Stage> stage, Gateway gateway) {
        Said enabled = Said.of(api, ENABLED);
        boolean open = enabled.value().isUnknown();
        boolean byResource = open || enabled.value().asBool().orElse(false);
        boolean byItself = open || !byResource;
        List<Backend> named = new ArrayList<>();
        if (byResource) {
            List<Evidence> why = List.of(enabled.evidence());
            models.of(api, stage, gateway).forEach(backend -> named.add(backend.after(why)));
        }
        if (byItself) {
            named.add(own.of(api, gateway));
        }
        return named;
    }

    /**
     * The backends that routing plugins add.
     *
     * @param group the group that the API belongs to
     * @param stage the stage, or empty for all stages together
     */
    List<Backend> routed(Existing api, Link group, Optional<Stage> stage, Gateway gateway) {
        List<Backend> routed = new ArrayList<>();
        for (PluginAttachments.Attached attached : attachments.reaching(api.address(), group, stage)) {
            routing.of(attached.plugin(), gateway)
                    .forEach(backend -> routed.add(backend.after(List.of(attached.why()))));
            if (attached.plugin().to().mayBeAway()) {
                routed.add(Backend.untold(List.of(attached.why(), attached.unseen())));
            }
        }
        return routed;
    }
}
