package dev.tollgate.render.wording;

import static java.util.Objects.requireNonNull;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price for a volume that nothing tells: all that is certain about such a line, and more to the point than its bounds.
 *
 * @param id what it is for
 * @param low the least that one unit costs
 * @param high the most that one unit costs
 * @param unit what is counted
 * @param saving true where it goes away
 */
public record UnitRate(LineId id, BigDecimal low, BigDecimal high, String unit, boolean saving) {
    private static final int FEWEST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 6;

    /** A call costs so little that nobody thinks in single calls; price lists do not either. */
    private static final BigDecimal CALLS = BigDecimal.valueOf(10_000);

    public UnitRate {
        requireNonNull(id, "id is null");
        requireNonNull(unit, "unit is null");
    }

    /** The rate of one side of a line, or null where there is more to say about it. */
    public static @Nullable UnitRate of(CostLine line, @Nullable LineFigure side) {
        if (side == null || side.cost().isExact() || !isUndeclared(side.quantity())) {
            return null;
        }
        BigDecimal low = side.unitPrice().low();
        BigDecimal high = side.unitPrice().high();
        if (low == null || high == null) {
            return null;
        }
        return line.id() == LineId.CALLS_SERVERLESS
                ? new UnitRate(line.id(), low.multiply(CALLS), high.multiply(CALLS), "10,000 calls", false)
                : new UnitRate(line.id(), low, high, line.unit(), false);
    }

    /** The rate by which a line changes: something of that rate comes or goes. Null where that is not all. */
    public static @Nullable UnitRate ofDifference(CostLine line) {
        UnitRate before = of(line, line.before());
        UnitRate after = of(line, line.after());
        if (line.delta().isZero()) {
            return null;
        }
        if (after != null && (isNothing(line.before()) || (after.equals(before) && isNotBelowZero(line.delta())))) {
            return after;
        }
        boolean less = before != null
                && (isNothing(line.after())
                        || (before.equals(after) && isNotBelowZero(line.delta().negated())));
        return before != null && less ? new UnitRate(before.id, before.low, before.high, before.unit, true) : null;
    }

    /** This or the other, which is for the same. */
    UnitRate or(UnitRate other) {
        return new UnitRate(id, low.min(other.low), high.max(other.high), unit, saving);
    }

    /** For example {@code 0.80 per GB}. */
    public String text() {
        return price("") + " per " + unit;
    }

    /** The same with the sign of a difference, for example {@code -0.80 per GB}. */
    public String signed() {
        return price(saving ? "-" : "+") + " per " + unit;
    }

    /** What it is for, in words. */
    public String title() {
        return switch (id) {
            case INSTANCE_PAYG, INSTANCE_SUBSCRIPTION -> "instances";
            case TRAFFIC_BACKEND -> "backend traffic";
            case TRAFFIC_CLIENT -> "client traffic";
            case CALLS_SERVERLESS -> "serverless calls";
        };
    }

    /** In a narrow column; a difference has a sign. */
    public List<String> cell(boolean difference) {
        String sign = saving ? "-" : "+";
        String price = price(difference ? sign : "");
        return low.compareTo(high) == 0 ? List.of(price + " per " + unit) : List.of(price, "per " + unit);
    }

    /** A unit price with the digits that it has. */
    public static String price(BigDecimal price) {
        return FigureText.number(price, FEWEST_DECIMALS, MOST_DECIMALS);
    }

    private String price(String sign) {
        String most = sign + price(high);
        if (low.compareTo(high) == 0) {
            return most;
        }
        return low.signum() == 0 ? "up to " + most : sign + price(low) + " to " + most;
    }

    private static boolean isNothing(@Nullable LineFigure side) {
        return side == null || side.cost().isZero();
    }

    private static boolean isNotBelowZero(Amount amount) {
        BigDecimal low = amount.low();
        return low != null && low.signum() >= 0;
    }

    private static boolean isUndeclared(Amount quantity) {
        BigDecimal low = quantity.low();
        return quantity.expected() == null && low != null && low.signum() == 0;
    }
}
