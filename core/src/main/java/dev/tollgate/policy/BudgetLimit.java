package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How much a budget allows. */
public sealed interface BudgetLimit {
    /**
     * So much money.
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
     * So many percent of what is paid a month before.
     *
     * @param percent 20 for a fifth
     */
    record Percent(BigDecimal percent) implements BudgetLimit {
        /** Checks that the number is given. */
        public Percent {
            requireNonNull(percent, "percent is null");
        }
    }

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T extends @Nullable Object> T fold(Function<Fixed, T> fixed, Function<Percent, T> percent) {
        return this instanceof Fixed f ? fixed.apply(f) : percent.apply((Percent) this);
    }
}
