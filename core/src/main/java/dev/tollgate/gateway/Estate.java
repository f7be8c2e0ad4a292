package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.placing.Placement;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.wiring.Wiring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What there is of API Gateway on one side of a plan, and what it is tied to. Read in time linear in the plan; answers are found when they
 * are asked for and kept, so an object of this class is for one thread.
 */
public final class Estate {
    private final Ground ground;
    private final Network network;
    private final Gateways gateways;
    private final ApiBackends backends;
    private final TagCarriers tags;
    private final Map<Address, Instance> instances;
    private final Map<Address, Group> groups;
    private final Map<Address, Api> apis;
    private final Map<Address, List<Evidence>> callers;
    private final Map<Address, List<Evidence>> accessLists;

    private Estate(Plan plan, Ground ground) {
        this.ground = ground;
        network = new NetworkReader(ground).read(plan.data());
        instances = read(Types.INSTANCE, new InstanceReader(ground)::read, Instance::address);
        groups = read(Types.GROUP, new GroupReader(ground)::read, Group::address);
        apis = read(Types.API, new ApiReader(ground)::read, Api::address);
        gateways = new Gateways(ground, groups, instances);
        PluginAttachments plugins = new PluginAttachments(ground);
        backends = ApiBackends.of(ground, network, plugins);
        tags = new TagCarriers(ground, plugins, instances.values());
        callers = Callers.of(ground);
        accessLists = AccessLists.of(ground);
    }

    /**
     * The estate on one side.
     *
     * @param places where the resources of the plan are
     */
    public static Estate of(Plan plan, Wiring wiring, Function<ResourceChange, Placement> places, Side side) {
        return new Estate(plan, Ground.of(wiring, places, side));
    }

    /** Before or after. */
    public Side side() {
        return ground.side();
    }

    /** The dedicated instances, in the order of the plan. */
    public List<Instance> instances() {
        return List.copyOf(instances.values());
    }

    /** The groups, in the order of the plan. */
    public List<Group> groups() {
        return List.copyOf(groups.values());
    }

    /** The APIs, in the order of the plan. */
    public List<Api> apis() {
        return List.copyOf(apis.values());
    }

    /** The dedicated instance at an address, if there is one on this side. */
    public Optional<Instance> instance(Address address) {
        return Optional.ofNullable(instances.get(address));
    }

    /** The group at an address, if there is one on this side. */
    public Optional<Group> group(Address address) {
        return Optional.ofNullable(groups.get(address));
    }

    /**
     * What an API runs on: the instance that all groups have which it may belong to. Empty where the plan does not tell; nowhere means that
     * it is serverless.
     */
    public Optional<Link> instance(Api api) {
        return gateways.instance(api);
    }

    /**
     * The backends that an API names, by itself or by a backend resource.
     *
     * @param stage a stage, or empty for all stages together
     */
    public List<Backend> namedBackends(Api api, Optional<Stage> stage) {
        return backends.named(existing(api), stage, gateways.of(api));
    }

    /**
     * The backends that routing plugins add to those that an API names.
     *
     * @param stage a stage, or empty for all stages together
     */
    public List<Backend> routedBackends(Api api, Optional<Stage> stage) {
        return backends.routed(existing(api), api.group(), stage, gateways.of(api));
    }

    /** What shows that clients in other regions or data centres can come to a group over CEN; empty when nothing does. */
    public List<Evidence> arrivalsByCen(Group group) {
        Optional<End> ingress = group.instance()
                .exactly()
                .flatMap(this::instance)
                .flatMap(on -> on.ingressVpc().thing());
        return network.arrivals(gateways.spot(group), ingress);
    }

    /** What there is to know of it besides verdicts and figures. */
    public List<Diagnostic> diagnostics() {
        return new EstateDiagnostics(ground.inventory()).of(groups.values(), apis.values());
    }

    /** True when the resource at the address exists on this side. */
    public boolean exists(Address address) {
        return ground.inventory().at(address).isPresent();
    }

    /** What shows who calls a group: names and origins that lead to its domains, and access-control lists of its instance. */
    public List<Evidence> callers(Group group) {
        List<Evidence> why = new ArrayList<>(callers.getOrDefault(group.address(), List.of()));
        group.instance().exactly().ifPresent(on -> why.addAll(accessLists.getOrDefault(on, List.of())));
        return why;
    }

    /** Who carries tags that speak for an instance, a group or an API, the nearest first; only ties that are certain count. */
    public List<TagCarrier> tagCarriers(Address target) {
        return tags.of(target);
    }

    private Existing existing(Api api) {
        return ground.inventory().at(api.address()).orElseThrow();
    }

    private <T> Map<Address, T> read(String type, Function<Existing, T> reader, Function<T, Address> address) {
        Map<Address, T> found = new LinkedHashMap<>();
        for (Existing resource : ground.inventory().all(type)) {
            T read = reader.apply(resource);
            found.put(address.apply(read), read);
        }
        return found;
    }
}
