package dev.tollgate.policy.budget;

import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.PolicyResource;
import java.math.BigDecimal;

/**
 * By how much a resource adds to what a budget limits beyond its share of what is paid before. What the sides have in common is the
 * same unknown in both, so it counts once.
 *
 * @param measure what is limited
 * @param share the part of what is paid before that is allowed; zero where the limit is an amount
 */
record BudgetedAmount(BudgetMeasure measure, BigDecimal share) {

    /** How much every unit of money that is paid after adds. */
    BigDecimal weightAfter() {
        return measure == BudgetMeasure.DUE_AT_APPLY ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    /** How much every unit of money that is paid before adds. */
    BigDecimal weightBefore() {
        return measure == BudgetMeasure.DELTA ? share.add(BigDecimal.ONE).negate() : share.negate();
    }

    /** What the resource adds. */
    Amount of(PolicyResource item) {
        if (measure == BudgetMeasure.DUE_AT_APPLY) {
            return item.detail().dueAtApply().plus(scaled(item.before(), weightBefore()));
        }
        if (share.signum() == 0) {
            return measure == BudgetMeasure.AFTER ? item.after() : item.cost().delta();
        }
        if (item.cost().before() == null) {
            return item.after();
        }
        return item.cost().after() == null
                ? scaled(item.before(), weightBefore())
                : item.cost().delta().plus(scaled(item.before(), weightBefore().add(BigDecimal.ONE)));
    }

    static Amount scaled(Amount amount, BigDecimal factor) {
        return factor.signum() < 0 ? amount.times(factor.negate()).negated() : amount.times(factor);
    }
}
