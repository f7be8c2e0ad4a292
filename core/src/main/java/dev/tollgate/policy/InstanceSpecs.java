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

/** The spec of every instance, and of what certainly runs on one: what it is after, or was before where it is gone. */
final class InstanceSpecs {
    private final Map<Address, PossibleValues> instances = new HashMap<>();
    private final Map<Address, Address> running = new HashMap<>();

    InstanceSpecs(Estate before, Estate after) {
        ties(before);
        ties(after);
    }

    void read(Plan plan) {
        for (ResourceChange change : plan.changes()) {
            if (isInstance(change) && !change.isDeposed()) {
                instances.put(change.address(), spec(change));
            }
        }
    }

    PossibleValues of(ResourceChange change) {
        if (isInstance(change)) {
            return spec(change);
        }
        Address instance = running.get(change.address());
        return instance == null ? PossibleValues.NONE : instances.getOrDefault(instance, PossibleValues.ANY);
    }

    private void ties(Estate estate) {
        for (Group group : estate.groups()) {
            tie(group.address(), Optional.of(group.instance()));
        }
        for (Api api : estate.apis()) {
            tie(api.address(), estate.instance(api));
        }
    }

    private void tie(Address resource, Optional<Link> instance) {
        instance.flatMap(Link::exactly).ifPresent(on -> running.put(resource, on));
    }

    private static boolean isInstance(ResourceChange change) {
        return change.address().type().equals(InstanceFacts.TYPE);
    }

    private static PossibleValues spec(ResourceChange change) {
        Value side = change.after().isNull() ? change.before() : change.after();
        return PossibleValues.of(InstanceFacts.of(change.address().text(), side).spec());
    }
}
