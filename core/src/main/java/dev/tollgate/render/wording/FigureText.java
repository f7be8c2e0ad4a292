package dev.tollgate.render.wording;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts as people read them: thousands separated, money rounded to two decimals. The same in every locale. */
public final class FigureText {
    private static final int FEN = 2;
    private static final int MOST_DECIMALS = 3;
    private static final int QUANTITY_DECIMALS = 4;

    private FigureText() {}

    /** Money, for example {@code 4,336.20}. */
    public static String money(BigDecimal value) {
        return number(value, FEN, FEN);
    }

    /** A difference of money, for example {@code +4,336.20}; nothing has no sign. */
    public static String difference(BigDecimal value) {
        String text = money(value);
        return value.setScale(FEN, RoundingMode.HALF_UP).signum() > 0 ? "+" + text : text;
    }

    /** A number with no fewer and no more decimals than these, and no zeros at the end beyond the fewest. */
    public static String number(BigDecimal value, int fewest, int most) {
        return Digits.grouped(value, fewest, most, RoundingMode.HALF_UP);
    }

    /** A whole number, for example {@code 70,000}. */
    public static String count(long value) {
        return number(BigDecimal.valueOf(value), 0, 0);
    }

    /** A number with the decimals that it has, up to three, for example {@code 99.95}. */
    public static String plain(BigDecimal value) {
        return number(value, 0, MOST_DECIMALS);
    }

    /** A quantity in a table or sentence: up to four decimals. */
    public static String quantity(BigDecimal value) {
        return number(value, 0, QUANTITY_DECIMALS);
    }

    /** How the numbers of an amount are written. */
    public interface Writing {
        /** The number as people read it. */
        String of(BigDecimal value);
    }

    /** The amount in a narrow column, the part to read first in the first row. Nothing at all is a hyphen. */
    public static List<String> cell(@Nullable Amount amount, Writing writing) {
        if (amount == null) {
            return List.of("-");
        }
        BigDecimal low = amount.low();
        BigDecimal high = amount.high();
        BigDecimal expected = amount.expected();
        if (amount.isExact() && low != null) {
            return List.of(writing.of(low));
        }
        if (expected != null) {
            return expected(expected, low, high, writing);
        }
        if (low != null) {
            return List.of(writing.of(low), high == null ? "or more" : "to " + writing.of(high));
        }
        return high == null ? List.of("unknown") : List.of(writing.of(high), "or less");
    }

    private static List<String> expected(
            BigDecimal expected, @Nullable BigDecimal low, @Nullable BigDecimal high, Writing writing) {
        if (low == null) {
            return List.of(writing.of(expected), high == null ? "expected" : "to " + writing.of(high));
        }
        return List.of(
                writing.of(expected), "from " + writing.of(low), high == null ? "or more" : "to " + writing.of(high));
    }

    /** The bounds of an amount in the middle of a sentence. */
    public static String bounds(Amount amount, Writing writing) {
        BigDecimal low = amount.low();
        BigDecimal high = amount.high();
        if (low == null) {
            return high == null ? "unknown" : writing.of(high) + " or less";
        }
        return high == null ? writing.of(low) + " or more" : "between " + writing.of(low) + " and " + writing.of(high);
    }
}
