package dev.tollgate.estimate;

import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.Declarations;
import dev.tollgate.usage.Fact;
import dev.tollgate.usage.Flow;
import dev.tollgate.usage.VolumeNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the usage parameters on which the figures of an estimate depend. */
final class Levers {
    private static final String GROUP = "alicloud_api_gateway_group";
    private static final String API = "alicloud_api_gateway_api";

    private final Flows flows;
    private final Use use;
    private final List<Lever> levers = new ArrayList<>();

    private Levers(Flows flows, Use use) {
        this.flows = flows;
        this.use = use;
    }

    /** The parameters, resource by resource: what lies below a resource follows it. Each is there once. */
    static List<Lever> of(Estimate estimate, Flows flows, Use use) {
        Levers levers = new Levers(flows, use);
        estimate.resources().stream()
                .filter(resource -> resource.deposed() == null)
                .forEach(levers::add);
        Map<List<Object>, Lever> distinct = new LinkedHashMap<>();
        levers.levers.forEach(
                lever -> distinct.putIfAbsent(List.of(lever.type(), lever.resource(), lever.parameter()), lever));
        return List.copyOf(distinct.values());
    }

    private void add(ResourceCost resource) {
        Optional<Address> address = Address.parse(resource.address());
        for (Line line : resource.lines()) {
            Figure figure = line.after() == null ? line.before() : line.after();
            if (address.isPresent() && figure != null) {
                add(address.get(), line, figure);
            }
        }
    }

    private void add(Address address, Line line, Figure figure) {
        switch (line.id()) {
            case INSTANCE_PAYG -> hours(address, line, figure);
            case INSTANCE_SUBSCRIPTION -> {}
            case TRAFFIC_BACKEND -> traffic(address, Flow.REQUESTS, figure);
            case TRAFFIC_CLIENT -> traffic(address, Flow.RESPONSES, figure);
            case CALLS_SERVERLESS -> calls(address, figure);
        }
    }

    private void hours(Address instance, Line line, Figure figure) {
        boolean declared = use.declared().apply(instance).get(Fact.HOURS).isPresent();
        @Nullable Amount price = line.unit().equals(InstanceFee.HOUR) ? figure.unitPrice() : null;
        levers.add(Lever.on(instance, Fact.HOURS.parameter(), price, InstanceFee.HOUR, figure.cost(), !declared));
    }

    private void traffic(Address carrier, Flow flow, Figure figure) {
        SideTraffic side = flows.shown(carrier.text());
        side.tree(carrier.text()).ifPresent(root -> volumes(root, flow, side, figure.unitPrice(), false));
    }

    /**
     * @param above true when a whole that it is a part of is declared, or, for the responses of an API, when those of its group may be
     *     billed
     */
    private void volumes(VolumeNode node, Flow flow, SideTraffic side, Amount price, boolean above) {
        if (side.isPossible(node.address())) {
            return;
        }
        boolean may = side.mayBeBilled(node, flow);
        resource(node).filter(address -> above || may).ifPresent(address -> {
            volume(node, address, flow, side, price);
            kinds(address, flow, side, price);
        });
        boolean below = flow == Flow.RESPONSES
                ? may
                : above || node.declared().get(size(flow)).isPresent();
        node.below().forEach(part -> volumes(part, flow, side, price, below));
    }

    private void volume(VolumeNode node, Address address, Flow flow, SideTraffic side, Amount price) {
        boolean declared = node.declared().get(size(flow)).isPresent();
        @Nullable
        Amount now = flow == Flow.RESPONSES && address.type().equals(API)
                ? null
                : side.billed(node.address(), flow).times(price);
        boolean decided = now != null && now.isExact();
        boolean open = !decided && !side.volume(node.address(), flow).isExact();
        levers.add(Lever.on(address, flow.parameter(), price, "GB", now, open && !declared));
        if (open && declared) {
            levers.add(Lever.on(address, Fact.CALLS.parameter(), null, "call", now, noCalls(node.declared())));
        }
    }

    /** What decides not how much there is but how much of it is billed. */
    private void kinds(Address address, Flow flow, SideTraffic side, Amount price) {
        Fact<?> fact = flow == Flow.REQUESTS ? Fact.BACKEND : Fact.CLIENT_SHARES;
        boolean declared = use.declared().apply(address).get(fact).isPresent();
        if (declared || side.isOpen(address.text(), flow)) {
            Amount now = side.billed(address.text(), flow).times(price);
            levers.add(Lever.on(address, fact.parameter(), price, "GB", now, !declared));
        }
    }

    private void calls(Address group, Figure figure) {
        SideTraffic side = flows.shown(group.text());
        @Nullable BigDecimal dearest = figure.unitPrice().high();
        @Nullable Amount price = dearest == null ? null : Amount.between(BigDecimal.ZERO, flows.calls(dearest));
        side.tree(group.text()).ifPresent(root -> calls(root, side, price, figure.cost()));
        boolean declared = use.declared().apply(group).get(Fact.OTHER_CALLS).isPresent();
        levers.add(new Lever(
                GROUP, Optional.empty(), Fact.OTHER_CALLS.parameter(), null, flows.callsUnit(), null, !declared));
    }

    private void calls(VolumeNode node, SideTraffic side, @Nullable Amount price, @Nullable Amount now) {
        boolean open = !side.calls(node.address()).isExact();
        resource(node)
                .ifPresent(address -> levers.add(Lever.on(
                        address,
                        Fact.CALLS.parameter(),
                        price,
                        flows.callsUnit(),
                        now,
                        open && noCalls(node.declared()))));
        node.below().forEach(part -> calls(part, side, price, null));
    }

    /** What only may belong somewhere is declared where it is. */
    private static Optional<Address> resource(VolumeNode node) {
        return node.because() == null ? Address.parse(node.address()) : Optional.empty();
    }

    private static boolean noCalls(Declarations declared) {
        return declared.get(Fact.CALLS).isEmpty();
    }

    private static Fact<?> size(Flow flow) {
        return flow == Flow.REQUESTS ? Fact.REQUEST_SIZE : Fact.RESPONSE_SIZE;
    }
}
