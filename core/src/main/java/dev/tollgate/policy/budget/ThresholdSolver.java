package dev.tollgate.policy.budget;

import dev.tollgate.estimate.Figure;
import dev.tollgate.money.Decimals;
import dev.tollgate.policy.DecidingThreshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * At which value of one unknown a sum reaches its limit. Where that is no value the unknown can have, it does not decide by itself, and
 * there is none.
 *
 * @param currency of all money
 */
record ThresholdSolver(String currency) {
    static final String CALL = "call";

    private static final int DECIMALS = 10;

    /**
     * Where an unknown tips the sum.
     *
     * @param sum by how much the limit is exceeded while every unknown is as low as can be
     */
    @Nullable
    DecidingThreshold of(BudgetVariable variable, BigDecimal sum) {
        BigDecimal low = variable.quantity().low();
        BigDecimal high = variable.quantity().high();
        boolean adds = variable.weight().signum() > 0;
        if (low == null || adds == sum.signum() > 0) {
            return null;
        }
        RoundingMode rounding = adds ? RoundingMode.FLOOR : RoundingMode.CEILING;
        BigDecimal more = sum.negate().divide(variable.weight(), DECIMALS, rounding);
        BigDecimal value = Decimals.normal(low.add(more));
        if (high != null && value.compareTo(high) >= 0) {
            return null;
        }
        return new DecidingThreshold(direction(adds), value, variable.unit().isEmpty() ? currency : variable.unit());
    }

    /** How much all unknowns together may add. */
    DecidingThreshold together(BigDecimal sum) {
        return new DecidingThreshold(DecidingThreshold.Direction.AT_MOST, Decimals.normal(sum.negate()), currency);
    }

    /** Where the calls of a serverless group tip the sum. */
    @Nullable
    DecidingThreshold calls(ServerlessCalls calls, Figure group, BigDecimal sum) {
        BigDecimal high = group.quantity().high();
        return sum.signum() > 0
                ? null
                : calls.most(group, sum.negate())
                        .filter(most -> high == null || most.compareTo(high) < 0)
                        .map(most ->
                                new DecidingThreshold(DecidingThreshold.Direction.AT_MOST, Decimals.normal(most), CALL))
                        .orElse(null);
    }

    private static DecidingThreshold.Direction direction(boolean adds) {
        return adds ? DecidingThreshold.Direction.AT_MOST : DecidingThreshold.Direction.AT_LEAST;
    }
}
