package dev.tollgate.policy.budget;

import dev.tollgate.cost.LineFigure;
import dev.tollgate.money.Decimals;
import dev.tollgate.policy.DecidingThreshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Solves for the value of one unknown at which the excess over a limit becomes zero. Where the unknown cannot have that value, it does
 * not decide alone, and there is no threshold.
 *
 * @param currency the currency of all money
 */
record ThresholdSolver(String currency) {
    static final String CALL = "call";

    private static final int DECIMALS = 10;

    /**
     * Solves for a quantity or a cost.
     *
     * @param excess the excess over the limit while every unknown is at its lowest
     */
    @Nullable
    DecidingThreshold solve(BudgetVariable variable, BigDecimal excess) {
        BigDecimal low = variable.quantity().low();
        BigDecimal high = variable.quantity().high();
        boolean adds = variable.weight().signum() > 0;
        if (low == null || adds == excess.signum() > 0) {
            return null;
        }
        RoundingMode rounding = adds ? RoundingMode.FLOOR : RoundingMode.CEILING;
        BigDecimal more = excess.negate().divide(variable.weight(), DECIMALS, rounding);
        BigDecimal value = Decimals.normal(low.add(more));
        if (high != null && value.compareTo(high) >= 0) {
            return null;
        }
        DecidingThreshold.Direction direction =
                adds ? DecidingThreshold.Direction.AT_MOST : DecidingThreshold.Direction.AT_LEAST;
        return new DecidingThreshold(direction, value, variable.unit().isEmpty() ? currency : variable.unit());
    }

    /** Solves for the money that all unknowns together may add. */
    DecidingThreshold solveTogether(BigDecimal excess) {
        return atMost(excess.negate(), currency);
    }

    /** Solves for the calls of a serverless group. */
    @Nullable
    DecidingThreshold solveCalls(ServerlessCalls calls, LineFigure group, BigDecimal excess) {
        if (excess.signum() > 0) {
            return null;
        }
        BigDecimal high = group.quantity().high();
        Optional<BigDecimal> most = calls.mostOf(group, excess.negate());
        if (most.isEmpty() || (high != null && most.get().compareTo(high) >= 0)) {
            return null;
        }
        return atMost(most.get(), CALL);
    }

    private static DecidingThreshold atMost(BigDecimal value, String unit) {
        return new DecidingThreshold(DecidingThreshold.Direction.AT_MOST, Decimals.normal(value), unit);
    }
}
