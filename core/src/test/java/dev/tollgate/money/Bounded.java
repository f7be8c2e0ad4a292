package dev.tollgate.money;

import java.math.BigDecimal;

/**
 * A truth, and what is known of it at two times.
 *
 * @param truth the truth
 * @param wide what is known of it first
 * @param narrow what is known of it when something was learned; never less
 */
record Bounded(BigDecimal truth, Amount wide, Amount narrow) {
    /** True when the amount does not exclude the value. */
    static boolean allows(Amount amount, BigDecimal value) {
        return (amount.low() == null || amount.low().compareTo(value) <= 0)
                && (amount.high() == null || amount.high().compareTo(value) >= 0);
    }

    /** True when everything that the first excludes is also excluded by the second. */
    static boolean isNoWider(Amount narrow, Amount wide) {
        return (wide.low() == null || (narrow.low() != null && narrow.low().compareTo(wide.low()) >= 0))
                && (wide.high() == null
                        || (narrow.high() != null && narrow.high().compareTo(wide.high()) <= 0));
    }
}
