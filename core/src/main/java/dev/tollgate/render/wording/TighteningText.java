package dev.tollgate.render.wording;

import dev.tollgate.cost.TighteningParameter;
import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says what a usage parameter is worth, in words for a comment in a usage file. */
public final class TighteningText {
    private TighteningText() {}

    /** For example {@code 0.80 CNY per GB; now 0.00 to 1,345,536.00 CNY a month}. */
    public static String of(TighteningParameter lever, String currency) {
        String price = lever.price() == null ? "" : price(lever.price(), currency + " per " + lever.unit());
        String now = lever.now() == null ? "" : "now " + now(lever.now(), currency + " a month");
        return price + (price.isEmpty() || now.isEmpty() ? "" : "; ") + now;
    }

    private static String now(Amount now, String unit) {
        return now.high() == null
                ? FigureText.money(orZero(now.low())) + " " + unit + " or more"
                : range(now, FigureText::money) + " " + unit;
    }

    private static String price(Amount price, String unit) {
        BigDecimal low = price.low();
        BigDecimal high = price.high();
        if (low != null && high != null && low.signum() == 0 && high.signum() > 0) {
            return "up to " + UnitRate.price(high) + " " + unit;
        }
        if (high == null) {
            return low == null || low.signum() == 0 ? "no price known" : "at least " + UnitRate.price(low) + " " + unit;
        }
        return range(price, UnitRate::price) + " " + unit;
    }

    /** Two bounds, or one where they meet. */
    private static String range(Amount amount, FigureText.Writing writing) {
        String high = writing.of(orZero(amount.high()));
        return amount.isExact() ? high : writing.of(orZero(amount.low())) + " to " + high;
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
