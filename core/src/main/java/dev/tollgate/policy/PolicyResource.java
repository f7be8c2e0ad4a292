package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.estimate.ResourceCost;
import dev.tollgate.estimate.ResourceDetail;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Mode;

/**
 * An API Gateway resource of a plan, as budgets and rules look at it.
 *
 * @param detail its figures and what the plan does to it
 * @param traits by what scopes tell it apart
 */
public record PolicyResource(ResourceDetail detail, ScopeAttributes traits) {
    /** Checks that nothing is null. */
    public PolicyResource {
        requireNonNull(detail, "detail is null");
        requireNonNull(traits, "traits is null");
    }

    /** Its monthly figures. */
    public ResourceCost cost() {
        return detail.cost();
    }

    /** What it costs a month before; nothing where it does not exist. */
    public Amount before() {
        Amount before = cost().before();
        return before == null ? Amount.ZERO : before;
    }

    /** What it costs a month after; nothing where it does not exist. */
    public Amount after() {
        Amount after = cost().after();
        return after == null ? Amount.ZERO : after;
    }

    /** True when it is there after. */
    public boolean isManagedAfter() {
        return detail.change().address().mode() == Mode.MANAGED
                && !detail.change().isDeposed()
                && !detail.change().after().isNull();
    }
}
