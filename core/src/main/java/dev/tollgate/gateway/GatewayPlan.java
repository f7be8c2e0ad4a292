package dev.tollgate.gateway;

import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.gateway.fee.UnpricedTypes;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.gateway.traffic.TrafficVerdicts;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.product.PlanContext;
import dev.tollgate.product.PlannedInstance;
import dev.tollgate.product.ProductEstimate;
import dev.tollgate.product.ProductPlan;
import dev.tollgate.product.TagCarrier;
import dev.tollgate.usage.UsageInputs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan as API Gateway reads it: its estate before and after. */
final class GatewayPlan implements ProductPlan {
    private final PlanContext context;
    private final UnpricedTypes unpriced;
    private final GatewayEstate before;
    private final GatewayEstate after;
    private @Nullable Map<Address, Address> instances;

    GatewayPlan(PlanContext context, UnpricedTypes unpriced) {
        this.context = context;
        this.unpriced = unpriced;
        before = read(Side.BEFORE);
        after = read(Side.AFTER);
    }

    @Override
    public List<TagCarrier> tagCarriers(Address resource) {
        return (after.exists(resource) ? after : before).tagCarriers(resource);
    }

    @Override
    public Optional<Address> instanceOf(Address resource) {
        Map<Address, Address> known = instances == null ? findInstances() : instances;
        instances = known;
        return Optional.ofNullable(known.get(resource));
    }

    @Override
    public Optional<PlannedInstance> instance(ResourceChange change) {
        String address = change.address().text();
        return change.address().type().equals(ResourceTypes.INSTANCE)
                ? Optional.of(new PlannedInstance(
                        InstanceAttributes.read(address, change.before()),
                        InstanceAttributes.read(address, change.after())))
                : Optional.empty();
    }

    @Override
    public ProductEstimate estimate(UsageInputs usage) {
        TrafficVerdicts verdicts = TrafficVerdicts.of(before, after, new DeclaredTraffic(usage.declared()));
        return new GatewayEstimate(context, unpriced, before, after, verdicts, usage);
    }

    private GatewayEstate read(Side side) {
        return GatewayEstate.of(
                context.plan(),
                context.references(),
                context.regions()::of,
                side,
                context.regionIds(),
                new DeclaredTraffic(context.declared()));
    }

    /** The instance after counts, unless only the side before has one. */
    private Map<Address, Address> findInstances() {
        Map<Address, Address> found = new HashMap<>();
        for (GatewayEstate estate : List.of(before, after)) {
            for (ApiGroup group : estate.groups()) {
                addLink(found, group.address(), Optional.of(group.instance()));
            }
            for (GatewayApi api : estate.apis()) {
                addLink(found, api.address(), estate.instance(api));
            }
        }
        return found;
    }

    private static void addLink(Map<Address, Address> found, Address resource, Optional<ResourceLink> instance) {
        instance.flatMap(ResourceLink::exactly).ifPresent(on -> found.put(resource, on));
    }
}
