package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much use makes two ways cost the same.
 *
 * @param unit what is counted, a month
 * @param from the first whole number from which the way that does not depend on it costs no more than the way that does
 */
public record BreakEven(Unit unit, Amount from) {
    /** What is counted. */
    public enum Unit {
        /** Hours of pay-as-you-go. */
        HOURS,
        /** Calls of serverless groups. */
        CALLS;

        /** The word in reports. */
        public String id() {
            return this == HOURS ? "hours" : "calls";
        }
    }

    /** Checks that nothing is null. */
    public BreakEven {
        requireNonNull(unit, "unit is null");
        requireNonNull(from, "from is null");
    }

    /** In hours: what a month of subscription costs, over the price of an hour. Null where the hours cost nothing. */
    public static @Nullable BreakEven hours(Amount month, Amount hour) {
        BigDecimal fewest = quotient(month.low(), hour.high());
        BigDecimal most = quotient(month.high(), hour.low());
        if (hour.isZero()) {
            return null;
        }
        Amount between = Amount.between(fewest == null ? BigDecimal.ZERO : fewest, most);
        return new BreakEven(Unit.HOURS, because(between, month, hour));
    }

    /** The same for a further fact that is missing, where it is not exact. */
    BreakEven because(Cause cause) {
        return new BreakEven(unit, from.because(cause));
    }

    /** What is known when either is the truth. */
    BreakEven or(BreakEven other) {
        return new BreakEven(unit, from.or(other.from));
    }

    private static Amount because(Amount amount, Amount... of) {
        Amount told = amount;
        for (Amount each : of) {
            told = told.because(each.causes().toArray(new Cause[0]));
        }
        return told;
    }

    private static @Nullable BigDecimal quotient(@Nullable BigDecimal month, @Nullable BigDecimal hour) {
        return month == null || hour == null || hour.signum() == 0 ? null : month.divide(hour, 0, RoundingMode.CEILING);
    }
}
