package dev.tollgate.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them. The same in every locale. */
public final class Digits {
    private static final int GROUP = 3;

    private Digits() {}

    /**
     * A number with its thousands separated, for example {@code 4,336.20}.
     *
     * @param fewest how many decimals it has at least
     * @param most to how many decimals it is rounded
     * @param rounding how it is rounded
     */
    public static String grouped(BigDecimal value, int fewest, int most, RoundingMode rounding) {
        BigDecimal rounded = value.setScale(most, rounding).stripTrailingZeros();
        String digits =
                rounded.setScale(Math.max(fewest, rounded.scale())).abs().toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = point - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, ',');
        }
        return rounded.signum() < 0 ? "-" + grouped : grouped.toString();
    }
}
