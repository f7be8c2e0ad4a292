package dev.tollgate.policy;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.product.PlannedInstance;
import dev.tollgate.product.ProductPlans;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The spec of every instance and of what runs on it: the spec after, or the spec before where the resource is deleted. */
final class InstanceSpecs {
    private final ProductPlans plans;
    private final Map<Address, PossibleValues> instances = new HashMap<>();

    InstanceSpecs(ProductPlans plans) {
        this.plans = plans;
    }

    void read(Plan plan) {
        for (ResourceChange change : plan.changes()) {
            if (!change.isDeposed()) {
                plans.instance(change)
                        .ifPresent(instance -> instances.put(change.address(), readSpec(change, instance)));
            }
        }
    }

    PossibleValues of(ResourceChange change) {
        Optional<PlannedInstance> own = plans.instance(change);
        if (own.isPresent()) {
            return readSpec(change, own.get());
        }
        return plans.instanceOf(change.address())
                .map(instance -> instances.getOrDefault(instance, PossibleValues.ANY))
                .orElse(PossibleValues.NONE);
    }

    private static PossibleValues readSpec(ResourceChange change, PlannedInstance instance) {
        Side side = change.after().isNull() ? Side.BEFORE : Side.AFTER;
        return PossibleValues.ofFact(instance.on(side).spec());
    }
}
