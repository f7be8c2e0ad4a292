package dev.tollgate.soundness;

import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Comparisons of bounds. */
final class Bounds {
    /** Divisions keep twenty decimals. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000000001");

    private Bounds() {}

    static boolean isWithin(BigDecimal truth, Amount amount) {
        return isAtMost(amount.low(), truth) && isAtMost(truth, amount.high());
    }

    static boolean isWithin(Amount inner, Amount outer) {
        boolean low = outer.low() == null || (inner.low() != null && isAtMost(outer.low(), inner.low()));
        boolean high = outer.high() == null || (inner.high() != null && isAtMost(inner.high(), outer.high()));
        return low && high;
    }

    /** What is absent bounds nothing. */
    static boolean isAtMost(@Nullable BigDecimal less, @Nullable BigDecimal more) {
        return less == null || more == null || less.subtract(more).compareTo(TOLERANCE) <= 0;
    }
}
