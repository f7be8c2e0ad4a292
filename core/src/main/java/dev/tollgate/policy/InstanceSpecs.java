package dev.tollgate.policy;

import dev.tollgate.gateway.Api;
import dev.tollgate.gateway.Estate;
import dev.tollgate.gateway.Group;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.gateway.Link;
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

    InstanceSpecs(Estate before, Estate after) {
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

    private void addLinks(Estate estate) {
        for (Group group : estate.groups()) {
            addLink(group.address(), Optional.of(group.instance()));
        }
        for (Api api : estate.apis()) {
            addLink(api.address(), estate.instance(api));
        }
    }

    private void addLink(Address resource, Optional<Link> instance) {
        instance.flatMap(Link::exactly).ifPresent(on -> instanceOf.put(resource, on));
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
