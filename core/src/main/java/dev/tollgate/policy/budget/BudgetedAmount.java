package dev.tollgate.policy.budget;

import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.PolicyResource;
import java.math.BigDecimal;

/**
 * The amount of a resource that counts towards a budget, less the share of its cost before that is allowed. An unknown that both sides
 * share counts once.
 *
 * @param measure which cost is limited
 * @param share the share of the cost before that is allowed; zero where the limit is an amount of money
 */
record BudgetedAmount(BudgetMeasure measure, BigDecimal share) {

    /** The factor of the cost after. */
    BigDecimal weightAfter() {
        return measure == BudgetMeasure.DUE_AT_APPLY ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    /** The factor of the cost before. */
    BigDecimal weightBefore() {
        return measure == BudgetMeasure.DELTA ? share.add(BigDecimal.ONE).negate() : share.negate();
    }

    /** The limited cost of the resource, before any share is taken off. */
    Amount measured(PolicyResource resource) {
        return switch (measure) {
            case AFTER -> resource.after();
            case DELTA -> resource.cost().delta();
            case DUE_AT_APPLY -> resource.detail().dueAtApply();
        };
    }

    /** The limited cost less the allowed share of the cost before. */
    Amount of(PolicyResource resource) {
        if (share.signum() == 0) {
            return measured(resource);
        }
        if (measure == BudgetMeasure.DUE_AT_APPLY) {
            return measured(resource).plus(scale(resource.before(), weightBefore()));
        }
        if (resource.cost().before() == null) {
            return resource.after();
        }
        if (resource.cost().after() == null) {
            return scale(resource.before(), weightBefore());
        }
        return resource.cost()
                .delta()
                .plus(scale(resource.before(), weightBefore().add(BigDecimal.ONE)));
    }

    private static Amount scale(Amount amount, BigDecimal factor) {
        return factor.signum() < 0 ? amount.times(factor.negate()).negated() : amount.times(factor);
    }
}
