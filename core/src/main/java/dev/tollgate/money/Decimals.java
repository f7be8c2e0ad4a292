package dev.tollgate.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Arithmetic on exact decimals of which null means absent. */
public final class Decimals {
    /** Decimals kept by a division: more than the ten that the report promises. */
    private static final int DIVISION_SCALE = 20;

    private Decimals() {}

    /**
     * The quotient with twenty decimals, half up, so that a term divided by its months and multiplied again is off by less than any
     * fen.
     */
    public static BigDecimal divided(BigDecimal dividend, BigDecimal divisor) {
        return normal(dividend.divide(divisor, DIVISION_SCALE, RoundingMode.HALF_UP));
    }

    /** The next whole number that is not less. */
    public static BigDecimal roundedUp(BigDecimal value) {
        return value.setScale(0, RoundingMode.CEILING);
    }

    /** The value without trailing zeros and without an exponent, so that equal numbers are equal objects. */
    public static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.round(MathContext.UNLIMITED).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal plus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    static @Nullable BigDecimal negated(@Nullable BigDecimal a) {
        return a == null ? null : a.negate();
    }

    /** The product; zero when either is zero, even where the other is absent. */
    static @Nullable BigDecimal times(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (isZero(a) || isZero(b)) {
            return BigDecimal.ZERO;
        }
        return a == null || b == null ? null : a.multiply(b);
    }

    static @Nullable BigDecimal lesser(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.min(b);
    }

    static @Nullable BigDecimal greater(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.max(b);
    }

    static @Nullable BigDecimal agreed(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null || a.compareTo(b) != 0 ? null : a;
    }

    private static boolean isZero(@Nullable BigDecimal a) {
        return a != null && a.signum() == 0;
    }
}
