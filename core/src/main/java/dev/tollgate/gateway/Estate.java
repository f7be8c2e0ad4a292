package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.placing.Placement;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.wiring.Wiring;
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
    private final Side side;
    private final Inventory inventory;
    private final Network network;
    private final Gateways gateways;
    private final ApiBackends backends;
    private final Map<Address, Instance> instances;
    private final Map<Address, Group> groups;
    private final Map<Address, Api> apis;

    private Estate(Plan plan, Wiring wiring, Function<ResourceChange, Placement> places, Side side) {
        this.side = side;
        inventory = new Inventory(wiring, side);
        Spots spots = new Spots(wiring, places);
        Links links = new Links(wiring, inventory, spots);
        network = new NetworkReader(inventory, links, spots).read(plan.data());
        instances = read(Types.INSTANCE, new InstanceReader(wiring, side, links, spots)::read, Instance::address);
        groups = read(Types.GROUP, new GroupReader(links, spots)::read, Group::address);
        apis = read(Types.API, new ApiReader(links, spots)::read, Api::address);
        gateways = new Gateways(inventory, spots, groups, instances);
        backends = ApiBackends.of(wiring, inventory, links, spots, network);
    }

    /**
     * The estate on one side.
     *
     * @param places where the resources of the plan are
     */
    public static Estate of(Plan plan, Wiring wiring, Function<ResourceChange, Placement> places, Side side) {
        return new Estate(plan, wiring, places, side);
    }

    /** Before or after. */
    public Side side() {
        return side;
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
     * The backends that an API names, by itself or by a backend resource.
     *
     * @param stage a stage, or empty for all stages together
     */
    public List<Backend> namedBackends(Api api, Optional<String> stage) {
        return backends.named(existing(api), stage, gateways.of(api));
    }

    /**
     * The backends that routing plugins add to those that an API names.
     *
     * @param stage a stage, or empty for all stages together
     */
    public List<Backend> routedBackends(Api api, Optional<String> stage) {
        return backends.routed(existing(api), api.group().here(), stage, gateways.of(api));
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
        return new EstateDiagnostics(inventory).of(groups.values(), apis.values());
    }

    /** True when the resource at the address exists on this side. */
    public boolean exists(Address address) {
        return inventory.at(address).isPresent();
    }

    /** What shows who calls a group: names and origins that lead to its domains, and access-control lists of its instance. */
    public List<Evidence> callers(Group group) {
        return List.of();
    }

    private Existing existing(Api api) {
        return inventory.at(api.address()).orElseThrow();
    }

    private <T> Map<Address, T> read(String type, Function<Existing, T> reader, Function<T, Address> address) {
        Map<Address, T> found = new LinkedHashMap<>();
        for (Existing resource : inventory.all(type)) {
            T read = reader.apply(resource);
            found.put(address.apply(read), read);
        }
        return found;
    }
}
