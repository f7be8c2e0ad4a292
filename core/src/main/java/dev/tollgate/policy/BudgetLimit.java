package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The limit of a budget. */
public sealed interface BudgetLimit {
    /**
     * An amount of money.
     *
     * @param amount in the currency of the report
     */
    record Fixed(BigDecimal amount) implements BudgetLimit {
        /** Checks that the amount is given. */
        public Fixed {
            requireNonNull(amount, "amount is null");
        }
    }

    /**
     * A percentage of the monthly cost before.
     *
     * @param percent for example 20 for a fifth
     */
    record Percent(BigDecimal percent) implements BudgetLimit {
        /** Checks that the number is given. */
        public Percent {
            requireNonNull(percent, "percent is null");
        }
    }

    /** Applies the function of the matching case, so that a new case breaks the build of every caller. */
    default <T extends @Nullable Object> T fold(Function<Fixed, T> fixed, Function<Percent, T> percent) {
        return this instanceof Fixed f ? fixed.apply(f) : percent.apply((Percent) this);
    }
}
