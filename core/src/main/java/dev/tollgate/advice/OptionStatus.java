package dev.tollgate.advice;

import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.Locale;

/** How a way to pay compares with the one that the plan leads to. */
public enum OptionStatus {
    /** It is the one. */
    NOW,
    /** It costs less for certain. */
    CHEAPER,
    /** It costs the same. */
    SAME,
    /** It costs more for certain. */
    DEARER,
    /** What is not known decides. */
    UNDECIDED;

    /** The word in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a difference to now says. */
    static OptionStatus of(Amount difference) {
        if (difference.isZero()) {
            return SAME;
        }
        BigDecimal low = difference.low();
        BigDecimal high = difference.high();
        if (low != null && low.signum() > 0) {
            return DEARER;
        }
        return high != null && high.signum() < 0 ? CHEAPER : UNDECIDED;
    }
}
