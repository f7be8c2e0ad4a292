package dev.tollgate.report;

import dev.tollgate.estimate.Figure;
import dev.tollgate.estimate.Line;
import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A price for a volume that nothing tells: all that is certain about such a line, and more to the point than its bounds.
 *
 * @param title what it is for
 * @param price the price of one unit
 * @param unit what is counted
 */
record Rate(String title, BigDecimal price, String unit) {
    private static final int FEWEST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 6;

    /** The rate of one side of a line, or null where there is more to say about it. */
    static @Nullable Rate of(Line line, @Nullable Figure side) {
        if (side == null || side.cost().isExact() || !isUndeclared(side.quantity())) {
            return null;
        }
        BigDecimal price = side.unitPrice().isExact() ? side.unitPrice().low() : null;
        return price == null ? null : new Rate(line.title(), price, line.unit());
    }

    /** The rate by which a line changes: something of that rate comes or goes. Null where that is not all. */
    static @Nullable Rate ofDifference(Line line) {
        Rate before = of(line, line.before());
        Rate after = of(line, line.after());
        if (line.before() == null) {
            return after;
        }
        return line.after() == null && before != null
                ? new Rate(before.title, before.price.negate(), before.unit)
                : null;
    }

    /** True where it goes away. */
    boolean isSaving() {
        return price.signum() < 0;
    }

    /** For example {@code 0.80 per GB}. */
    String text() {
        return price(price) + " per " + unit;
    }

    /** A unit price with the digits that it has. */
    static String price(BigDecimal price) {
        return Figures.number(price, FEWEST_DECIMALS, MOST_DECIMALS);
    }

    private static boolean isUndeclared(Amount quantity) {
        BigDecimal low = quantity.low();
        return quantity.expected() == null && low != null && low.signum() == 0;
    }
}
