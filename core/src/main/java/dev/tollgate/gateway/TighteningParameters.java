package dev.tollgate.gateway;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.cost.TighteningParameter;
import dev.tollgate.gateway.fee.InstanceFee;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.gateway.volume.EstateTraffic;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Side;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.UsageInputs;
import dev.tollgate.usage.volume.PartVolume;
import dev.tollgate.usage.volume.VolumePart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the usage parameters on which the figures of an estimate depend. */
final class TighteningParameters {
    private final UsageDependentLines flows;
    private final EstateTraffic estate;
    private final UsageInputs use;
    private final List<TighteningParameter> levers = new ArrayList<>();

    private TighteningParameters(UsageDependentLines flows, UsageInputs use) {
        this.flows = flows;
        this.estate = flows.estate();
        this.use = use;
    }

    /** The parameters, resource by resource: what lies below a resource follows it. Each is there once. */
    static List<TighteningParameter> of(List<ResourceCost> resources, UsageDependentLines flows, UsageInputs use) {
        TighteningParameters levers = new TighteningParameters(flows, use);
        resources.stream().filter(resource -> resource.deposed() == null).forEach(levers::add);
        Map<List<Object>, TighteningParameter> distinct = new LinkedHashMap<>();
        levers.levers.forEach(
                lever -> distinct.putIfAbsent(List.of(lever.type(), lever.resource(), lever.parameter()), lever));
        return List.copyOf(distinct.values());
    }

    private void add(ResourceCost resource) {
        Optional<Address> address = Address.parse(resource.address());
        for (CostLine line : resource.lines()) {
            LineFigure figure = line.after() == null ? line.before() : line.after();
            if (address.isPresent() && figure != null) {
                add(address.get(), line, figure);
            }
        }
    }

    private void add(Address address, CostLine line, LineFigure figure) {
        switch (line.id()) {
            case INSTANCE_PAYG -> {
                if (address.type().equals(ResourceTypes.INSTANCE)) {
                    hours(address, line, figure);
                }
            }
            case INSTANCE_SUBSCRIPTION -> {}
            case TRAFFIC_BACKEND -> traffic(address, UsageFlow.REQUESTS, figure);
            case TRAFFIC_CLIENT -> traffic(address, UsageFlow.RESPONSES, figure);
            case CALLS_SERVERLESS -> calls(address, figure);
        }
    }

    private void hours(Address instance, CostLine line, LineFigure figure) {
        boolean declared = use.declared().apply(instance).get(UsageFact.HOURS).isPresent();
        @Nullable Amount price = line.unit().equals(InstanceFee.HOUR) ? figure.unitPrice() : null;
        levers.add(TighteningParameter.on(
                instance, UsageFact.HOURS.parameter(), price, InstanceFee.HOUR, figure.cost(), !declared));
    }

    private void traffic(Address carrier, UsageFlow flow, LineFigure figure) {
        Side side = estate.shown(carrier.text());
        estate.carried(side, carrier.text(), flow)
                .ifPresent(root -> volumes(root, flow, side, figure.unitPrice(), false));
    }

    /**
     * @param above true when a whole that it is a part of is declared, or, for the responses of an API, when those of its group may be
     *     billed
     */
    private void volumes(PartVolume node, UsageFlow flow, Side side, Amount price, boolean above) {
        boolean may = estate.mayBeBilled(side, node, flow);
        resource(node.part()).filter(address -> above || may).ifPresent(address -> {
            volume(node, address, flow, side, price);
            kinds(node.part(), address, flow, side, price);
        });
        boolean below = flow == UsageFlow.RESPONSES
                ? may
                : above || node.part().declared().get(size(flow)).isPresent();
        node.below().forEach(part -> volumes(part, flow, side, price, below));
    }

    private void volume(PartVolume node, Address address, UsageFlow flow, Side side, Amount price) {
        UsageDeclarations all = node.part().declared();
        boolean declared = all.get(size(flow)).isPresent();
        boolean ofGroup = flow == UsageFlow.RESPONSES
                && address.type().equals(ResourceTypes.API)
                && !estate.model().isRoot(side, address.text());
        @Nullable Amount now = ofGroup ? null : now(address, flow, side, price);
        boolean decided = now != null && now.isExact();
        boolean open = !decided && !node.bounds().isExact();
        levers.add(TighteningParameter.on(address, flow.parameter(), price, "GB", now, open && !declared));
        if (open && declared) {
            levers.add(TighteningParameter.on(address, UsageFact.CALLS.parameter(), null, "call", now, noCalls(all)));
        }
    }

    private Amount now(Address address, UsageFlow flow, Side side, Amount price) {
        return estate.billed(side, address.text(), flow).times(price);
    }

    /** What decides not how much there is but how much of it is billed. */
    private void kinds(VolumePart part, Address address, UsageFlow flow, Side side, Amount price) {
        UsageFact<?> fact = kind(part, address, flow);
        boolean declared = use.declared().apply(address).get(fact).isPresent();
        if (declared || estate.isOpen(side, part, flow)) {
            levers.add(TighteningParameter.on(
                    address, fact.parameter(), price, "GB", now(address, flow, side, price), !declared));
        }
    }

    /** Returns the fact that decides: the split of stages where the plan decides each, and what an attachment sends on. */
    private UsageFact<?> kind(VolumePart part, Address address, UsageFlow flow) {
        if (flow == UsageFlow.RESPONSES) {
            return UsageFact.CLIENT_SHARES;
        }
        if (!address.type().equals(ResourceTypes.API)) {
            return UsageFact.BILLED;
        }
        boolean stages = estate.causes(part, flow).stream()
                .anyMatch(cause -> cause.fact().equals(UsageFact.STAGES.parameter()));
        return stages ? UsageFact.STAGES : UsageFact.BACKEND;
    }

    private void calls(Address group, LineFigure figure) {
        Side side = estate.shown(group.text());
        @Nullable BigDecimal dearest = figure.unitPrice().high();
        @Nullable Amount price = dearest == null ? null : Amount.between(BigDecimal.ZERO, flows.calls(dearest));
        estate.carried(side, group.text(), UsageFlow.CALLS).ifPresent(root -> calls(root, price, figure.cost()));
        boolean runs = use.declared().apply(group).get(UsageFact.RUNS_ON).isPresent();
        if (group.type().equals(ResourceTypes.API)) {
            levers.add(TighteningParameter.on(
                    group, UsageFact.RUNS_ON.parameter(), null, flows.callsUnit(), figure.cost(), !runs));
        }
        boolean declared = use.account().get(UsageFact.OTHER_CALLS).isPresent();
        levers.add(new TighteningParameter(
                ResourceTypes.GROUP,
                Optional.empty(),
                UsageFact.OTHER_CALLS.parameter(),
                null,
                flows.callsUnit(),
                null,
                !declared));
    }

    private void calls(PartVolume node, @Nullable Amount price, @Nullable Amount now) {
        boolean open = !node.bounds().isExact();
        resource(node.part())
                .ifPresent(address -> levers.add(TighteningParameter.on(
                        address,
                        UsageFact.CALLS.parameter(),
                        price,
                        flows.callsUnit(),
                        now,
                        open && noCalls(node.part().declared()))));
        node.below().forEach(part -> calls(part, price, null));
    }

    private static Optional<Address> resource(VolumePart part) {
        return part.because() == null ? Address.parse(part.name()) : Optional.empty();
    }

    private static boolean noCalls(UsageDeclarations declared) {
        return declared.get(UsageFact.CALLS).isEmpty();
    }

    private static UsageFact<?> size(UsageFlow flow) {
        return flow == UsageFlow.REQUESTS ? UsageFact.REQUEST_SIZE : UsageFact.RESPONSE_SIZE;
    }
}
