package dev.tollgate.gateway.estate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.backend.ApiBackends;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.PluginAttachments;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.AwayBackends;
import dev.tollgate.gateway.model.BackendService;
import dev.tollgate.gateway.model.DedicatedInstance;
import dev.tollgate.gateway.model.DeployedStage;
import dev.tollgate.gateway.model.EstateDeclarations;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.gateway.model.GatewayPlacement;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.LinkTargets;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.gateway.network.CenNetwork;
import dev.tollgate.gateway.network.CenNetworkReader;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.product.TagCarrier;
import dev.tollgate.reference.ReferenceResolver;
import dev.tollgate.region.KnownRegion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What there is of API Gateway on one side of a plan, and what it is tied to. Read in time linear in the plan; answers are found when they
 * are asked for and kept, so an object of this class is for one thread.
 */
public final class GatewayEstate {
    private final EstateSource ground;
    private final EstateDeclarations declared;
    private final CenNetwork network;
    private final GatewayFinder gateways;
    private final ApiBackends backends;
    private final TagCarriers tags;
    private final PluginAttachments plugins;
    private final Map<Address, DedicatedInstance> instances;
    private final Map<Address, ApiGroup> groups;
    private final Map<Address, GatewayApi> apis;
    private final Map<Address, List<Evidence>> callers;
    private final Map<Address, List<Evidence>> accessLists;

    private GatewayEstate(Plan plan, EstateSource ground, EstateDeclarations declared) {
        this.ground = ground;
        this.declared = declared;
        network = new CenNetworkReader(ground).read(plan.data());
        instances = read(ResourceTypes.INSTANCE, new InstanceReader(ground)::read, DedicatedInstance::address);
        groups = read(ResourceTypes.GROUP, new GroupReader(ground, declared)::read, ApiGroup::address);
        apis = read(ResourceTypes.API, new ApiReader(ground, declared)::read, GatewayApi::address);
        gateways = new GatewayFinder(ground, groups, instances);
        plugins = new PluginAttachments(ground);
        backends = ApiBackends.of(ground, network, plugins);
        tags = new TagCarriers(ground, plugins, instances.values());
        callers = CallerFinder.of(ground);
        accessLists = AccessLists.of(ground);
    }

    /**
     * The estate on one side.
     *
     * @param places where the resources of the plan are
     * @param regionIds the regions that are known
     * @param declared what the user declares where the plan does not tell
     */
    public static GatewayEstate of(
            Plan plan,
            ReferenceResolver wiring,
            Function<ResourceChange, KnownRegion> places,
            Side side,
            Set<String> regionIds,
            EstateDeclarations declared) {
        return new GatewayEstate(plan, EstateSource.of(wiring, places, side, regionIds), declared);
    }

    /** Before or after. */
    public Side side() {
        return ground.side();
    }

    /** The dedicated instances, in the order of the plan. */
    public List<DedicatedInstance> instances() {
        return List.copyOf(instances.values());
    }

    /** The groups, in the order of the plan. */
    public List<ApiGroup> groups() {
        return List.copyOf(groups.values());
    }

    /** The APIs, in the order of the plan. */
    public List<GatewayApi> apis() {
        return List.copyOf(apis.values());
    }

    /** The dedicated instance at an address, if there is one on this side. */
    public Optional<DedicatedInstance> instance(Address address) {
        return Optional.ofNullable(instances.get(address));
    }

    /** The group at an address, if there is one on this side. */
    public Optional<ApiGroup> group(Address address) {
        return Optional.ofNullable(groups.get(address));
    }

    /**
     * What an API runs on: the instance that all groups have which it may belong to. Empty where the plan does not tell; nowhere means that
     * it is serverless.
     */
    public Optional<ResourceLink> instance(GatewayApi api) {
        return gateways.instance(api).or(() -> declaredInstance(api));
    }

    /** Returns what the group of an API runs on by declaration, if the plan does not hold the group. */
    private Optional<ResourceLink> declaredInstance(GatewayApi api) {
        ResourceLink open = new ResourceLink(LinkTargets.of(List.of(LinkTarget.HIDDEN)), List.of());
        return api.group().here().isEmpty()
                ? declared.runsOn(api.address())
                        .map(stated ->
                                new DeclaredLinks(ground.inventory()).resolve(api.address(), open, Optional.of(stated)))
                        .filter(link -> !link.isHidden())
                : Optional.empty();
    }

    /** Returns the backends that APIs elsewhere get from resources of the plan. */
    public List<AwayBackends> awayBackends() {
        return backends.away(resource -> new GatewayPlacement(ground.spots().of(resource), true, false, List.of()));
    }

    /**
     * The backends that an API names, by itself or by a backend resource.
     *
     * @param stage a stage, or empty for all stages together
     */
    public List<BackendService> namedBackends(GatewayApi api, Optional<DeployedStage> stage) {
        return backends.named(existing(api), stage, gateways.of(api));
    }

    /**
     * The backends that routing plugins add to those that an API names.
     *
     * @param stage a stage, or empty for all stages together
     */
    public List<BackendService> routedBackends(GatewayApi api, Optional<DeployedStage> stage) {
        return backends.routed(existing(api), api.group(), stage, gateways.of(api));
    }

    /** What shows that clients in other regions or data centres can come to a group over CEN; empty when nothing does. */
    public List<Evidence> arrivalsByCen(ApiGroup group) {
        Optional<LinkTarget> ingress = group.instance()
                .exactly()
                .flatMap(this::instance)
                .flatMap(on -> on.ingressVpc().thing());
        return network.arrivals(gateways.spot(group), ingress);
    }

    /** What there is to know of it besides verdicts and figures. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>(new EstateDiagnostics(ground).of(groups.values(), apis.values()));
        found.addAll(ElsewhereDiagnostics.of(apis.values(), awayBackends(), plugins.pluginsElsewhere()));
        found.addAll(new ValueDiagnostics(ground).find());
        return found;
    }

    /** True when the resource at the address exists on this side. */
    public boolean exists(Address address) {
        return ground.inventory().at(address).isPresent();
    }

    /** What shows who calls a group: names and origins that lead to its domains, and access-control lists of its instance. */
    public List<Evidence> callers(ApiGroup group) {
        List<Evidence> why = new ArrayList<>(callers.getOrDefault(group.address(), List.of()));
        group.instance().exactly().ifPresent(on -> why.addAll(accessLists.getOrDefault(on, List.of())));
        return why;
    }

    /** Who carries tags that speak for an instance, a group or an API, the nearest first; only ties that are certain count. */
    public List<TagCarrier> tagCarriers(Address target) {
        return tags.of(target);
    }

    private ResourceState existing(GatewayApi api) {
        return ground.inventory().at(api.address()).orElseThrow();
    }

    private <T> Map<Address, T> read(String type, Function<ResourceState, T> reader, Function<T, Address> address) {
        Map<Address, T> found = new LinkedHashMap<>();
        for (ResourceState resource : ground.inventory().all(type)) {
            T read = reader.apply(resource);
            found.put(address.apply(read), read);
        }
        return found;
    }
}
