package dev.tollgate.policy;

import dev.tollgate.gateway.GatewayEstate;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.gateway.model.InstanceFacts;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The spec of every instance, group and API: the spec after, or the spec before where the resource is deleted. */
final class InstanceSpecs {
    private final Map<Address, PossibleValues> instances = new HashMap<>();
    private final Map<Address, Address> instanceOf = new HashMap<>();

    InstanceSpecs(GatewayEstate before, GatewayEstate after) {
        addLinks(before);
        addLinks(after);
    }

    void read(Plan plan) {
        for (ResourceChange change : plan.changes()) {
            if (isInstance(change) && !change.isDeposed()) {
                instances.put(change.address(), readSpec(change));
            }
        }
    }

    PossibleValues of(ResourceChange change) {
        if (isInstance(change)) {
            return readSpec(change);
        }
        Address instance = instanceOf.get(change.address());
        return instance == null ? PossibleValues.NONE : instances.getOrDefault(instance, PossibleValues.ANY);
    }

    private void addLinks(GatewayEstate estate) {
        for (ApiGroup group : estate.groups()) {
            addLink(group.address(), Optional.of(group.instance()));
        }
        for (GatewayApi api : estate.apis()) {
            addLink(api.address(), estate.instance(api));
        }
    }

    private void addLink(Address resource, Optional<ResourceLink> instance) {
        instance.flatMap(ResourceLink::exactly).ifPresent(on -> instanceOf.put(resource, on));
    }

    private static boolean isInstance(ResourceChange change) {
        return change.address().type().equals(InstanceFacts.TYPE);
    }

    private static PossibleValues readSpec(ResourceChange change) {
        Value side = change.after().isNull() ? change.before() : change.after();
        return PossibleValues.ofFact(
                InstanceFacts.of(change.address().text(), side).spec());
    }
}
