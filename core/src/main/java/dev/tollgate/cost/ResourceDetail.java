package dev.tollgate.cost;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;
import dev.tollgate.plan.ResourceChange;

/**
 * What is known of a resource beside its monthly figures.
 *
 * @param change what the plan does to it
 * @param cost its monthly figures
 * @param dueAtApply what applying costs at once for it
 * @param unpriced true when no price was found for what it is after
 */
public record ResourceDetail(ResourceChange change, ResourceCost cost, Amount dueAtApply, boolean unpriced) {
    /** Checks that nothing is null. */
    public ResourceDetail {
        requireNonNull(change, "change is null");
        requireNonNull(cost, "cost is null");
        requireNonNull(dueAtApply, "dueAtApply is null");
    }
}
