package dev.tollgate.gateway.backend;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.PluginAttachments;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.model.AwayBackends;
import dev.tollgate.gateway.model.BackendService;
import dev.tollgate.gateway.model.DeployedStage;
import dev.tollgate.gateway.model.GatewayPlacement;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.gateway.network.CenNetwork;
import dev.tollgate.reference.AttributePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All the backends that requests of an API may go to in a stage: its own or those of a backend resource, and those of routing plugins. */
public final class ApiBackends {
    private static final AttributePath ENABLED = AttributePath.of("backend_enabled");

    private final OwnBackends own;
    private final ModelBackends models;
    private final PluginBackends routing;
    private final PluginAttachments attachments;

    ApiBackends(OwnBackends own, ModelBackends models, PluginBackends routing, PluginAttachments attachments) {
        this.own = own;
        this.models = models;
        this.routing = routing;
        this.attachments = attachments;
    }

    /** The backends of the estate that these make up. */
    public static ApiBackends of(EstateSource ground, CenNetwork network, PluginAttachments attachments) {
        BackendFactory backends = new BackendFactory(
                new HttpBackends(ground), new VpcBackends(ground, network), new FunctionBackends(ground));
        return new ApiBackends(
                new OwnBackends(backends),
                new ModelBackends(ground, backends),
                new PluginBackends(ground.inventory(), backends),
                attachments);
    }

    /**
     * The backends that an API names, by itself or by a backend resource.
     *
     * @param stage the stage, or empty for all stages together
     */
    public List<BackendService> named(ResourceState api, Optional<DeployedStage> stage, GatewayPlacement gateway) {
        AttributeReading enabled = AttributeReading.of(api, ENABLED);
        boolean open = enabled.value().isUnknown();
        boolean byResource = open || enabled.value().asBool().orElse(false);
        boolean byItself = open || !byResource;
        List<BackendService> named = new ArrayList<>();
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
    public List<BackendService> routed(
            ResourceState api, ResourceLink group, Optional<DeployedStage> stage, GatewayPlacement gateway) {
        List<BackendService> routed = new ArrayList<>();
        attachments.reaching(api.address(), group, stage).forEach(attached -> routed.addAll(routed(attached, gateway)));
        return routed;
    }

    private List<BackendService> routed(PluginAttachments.Attached attached, GatewayPlacement gateway) {
        List<BackendService> routed = new ArrayList<>();
        routing.of(attached.plugin(), gateway).forEach(backend -> routed.add(backend.after(List.of(attached.why()))));
        if (attached.plugin().to().mayBeAway()) {
            routed.add(BackendService.untold(List.of(attached.why(), attached.unseen())));
        }
        return routed;
    }

    /**
     * Returns the backends that APIs elsewhere get from resources of the plan.
     *
     * @param gateways the gateway that such an API may have, seen from a resource
     */
    public List<AwayBackends> away(Function<ResourceState, GatewayPlacement> gateways) {
        List<AwayBackends> all = new ArrayList<>();
        attachments.away().forEach((attachment, away) -> {
            Optional<String> target = away.target().shown();
            boolean toApi = !attachment.attributes().get("api_id").isNull();
            all.add(new AwayBackends(
                    attachment.address(),
                    toApi ? attachment.attributes().get("group_id").asText() : target,
                    toApi ? target : Optional.empty(),
                    away.attached().stage(),
                    routed(away.attached(), gateways.apply(attachment)),
                    List.of(away.attached().why())));
        });
        models.away()
                .forEach((model, link) -> all.add(new AwayBackends(
                        model.address(),
                        Optional.empty(),
                        Optional.empty(),
                        model.attributes().get("stage_name"),
                        List.of(models.backend(model, gateways.apply(model))),
                        link.why())));
        return all.stream().filter(each -> !each.backends().isEmpty()).toList();
    }
}
