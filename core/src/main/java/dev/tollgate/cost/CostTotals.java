package dev.tollgate.cost;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;

/**
 * The sums over all resources.
 *
 * @param before what they cost a month before
 * @param after what they cost a month after
 * @param delta the difference a month
 * @param dueAtApply the cash that applying costs at once; never part of the monthly figures
 */
public record CostTotals(Amount before, Amount after, Amount delta, Amount dueAtApply) {
    /** Nothing. */
    public static final CostTotals ZERO = new CostTotals(Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO);

    /** Checks that nothing is null. */
    public CostTotals {
        requireNonNull(before, "before is null");
        requireNonNull(after, "after is null");
        requireNonNull(delta, "delta is null");
        requireNonNull(dueAtApply, "dueAtApply is null");
    }
}
