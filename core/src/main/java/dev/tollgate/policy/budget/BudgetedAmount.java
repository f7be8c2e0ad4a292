package dev.tollgate.policy.budget;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.PolicyResource;
import java.math.BigDecimal;
import java.util.function.Function;

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
            case FEES, TRAFFIC -> hasLines(resource) ? sumLines(resource, BudgetedAmount::costAfter) : resource.after();
        };
    }

    /** The cost before of which a share is allowed. */
    Amount before(PolicyResource resource) {
        return measure.isOfLines() && hasLines(resource)
                ? sumLines(resource, BudgetedAmount::costBefore)
                : resource.before();
    }

    /** The limited cost less the allowed share of the cost before. */
    Amount of(PolicyResource resource) {
        if (share.signum() == 0) {
            return measured(resource);
        }
        if (measure == BudgetMeasure.DUE_AT_APPLY) {
            return measured(resource).plus(scale(resource.before(), weightBefore()));
        }
        if (measure.isOfLines() && hasLines(resource)) {
            return sumLines(resource, this::excessOf);
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

    private static boolean hasLines(PolicyResource resource) {
        return !resource.cost().lines().isEmpty();
    }

    private Amount sumLines(PolicyResource resource, Function<CostLine, Amount> amount) {
        return Amount.sum(resource.cost().lines().stream()
                .filter(measure::counts)
                .map(amount)
                .toList());
    }

    private static Amount costAfter(CostLine line) {
        LineFigure after = line.after();
        return after == null ? Amount.ZERO : after.cost();
    }

    private static Amount costBefore(CostLine line) {
        LineFigure before = line.before();
        return before == null ? Amount.ZERO : before.cost();
    }

    /** The cost after of a line less the allowed share of its cost before. */
    private Amount excessOf(CostLine line) {
        if (line.before() == null || line.after() == null) {
            return costAfter(line).plus(scale(costBefore(line), weightBefore()));
        }
        return line.delta().plus(scale(costBefore(line), weightBefore().add(BigDecimal.ONE)));
    }

    private static Amount scale(Amount amount, BigDecimal factor) {
        return factor.signum() < 0 ? amount.times(factor.negate()).negated() : amount.times(factor);
    }
}
