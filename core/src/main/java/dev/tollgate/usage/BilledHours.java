package dev.tollgate.usage;

import dev.tollgate.money.Decimals;
import java.math.BigDecimal;

/**
 * When a pay-as-you-go instance runs. Hours are rounded up where the product does: once for a declared month or lifetime, and at every
 * start of a schedule; never after averaging.
 */
public sealed interface BilledHours {
    /** The hours to pay in a month that has this many hours; for a lifetime, those of the one life. */
    BigDecimal billed(BigDecimal monthHours);

    /**
     * So many hours in every month.
     *
     * @param hours zero or more
     */
    record Monthly(BigDecimal hours) implements BilledHours {
        /** Normalises the scale. */
        public Monthly {
            hours = Decimals.normal(hours);
        }

        @Override
        public BigDecimal billed(BigDecimal monthHours) {
            return Decimals.roundedUp(hours);
        }
    }

    /**
     * It lives once, for this long.
     *
     * @param hours more than zero
     */
    record Lifetime(BigDecimal hours) implements BilledHours {
        /** Normalises the scale. */
        public Lifetime {
            hours = Decimals.normal(hours);
        }

        @Override
        public BigDecimal billed(BigDecimal monthHours) {
            return Decimals.roundedUp(hours);
        }
    }

    /**
     * At certain times of every week.
     *
     * @param schedule the times
     */
    record Weekly(WeeklySchedule schedule) implements BilledHours {
        private static final BigDecimal WEEK = BigDecimal.valueOf(168);

        @Override
        public BigDecimal billed(BigDecimal monthHours) {
            return Decimals.divided(BigDecimal.valueOf(schedule.weekHours()).multiply(monthHours), WEEK);
        }
    }
}
