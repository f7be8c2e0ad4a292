package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.cost.ResourceCost;
import dev.tollgate.cost.ResourceDetail;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Mode;
import dev.tollgate.product.PlannedInstance;
import org.jspecify.annotations.Nullable;

/**
 * A resource of a product in a plan as budgets and rules see it.
 *
 * @param detail its figures and its planned change
 * @param attributes the attributes that scopes match
 * @param instance what it is where it is an instance that is bought by its spec, else null
 * @param isRegional true when its own region decides its prices
 */
public record PolicyResource(
        ResourceDetail detail,
        ScopeAttributes attributes,
        @Nullable PlannedInstance instance,
        boolean isRegional) {
    /** Checks that nothing is null. */
    public PolicyResource {
        requireNonNull(detail, "detail is null");
        requireNonNull(attributes, "attributes is null");
    }

    /** Its monthly figures. */
    public ResourceCost cost() {
        return detail.cost();
    }

    /** Its monthly cost before; zero where it does not exist. */
    public Amount before() {
        Amount before = cost().before();
        return before == null ? Amount.ZERO : before;
    }

    /** Its monthly cost after; zero where it does not exist. */
    public Amount after() {
        Amount after = cost().after();
        return after == null ? Amount.ZERO : after;
    }

    /** True when the resource exists after the plan. */
    public boolean existsAfter() {
        return detail.change().address().mode() == Mode.MANAGED
                && !detail.change().isDeposed()
                && !detail.change().after().isNull();
    }
}
