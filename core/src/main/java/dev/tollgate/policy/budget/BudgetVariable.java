package dev.tollgate.policy.budget;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineId;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that the sum of a budget depends on.
 *
 * @param project the project, where there are several
 * @param address the resource
 * @param fact the name of the fact that decides the quantity
 * @param words the quantity in words, for example {@code billed client traffic}
 * @param quantity its bounds
 * @param weight the money that one unit adds to the sum; negative where it lowers the sum
 * @param unit the unit of the quantity; empty for money
 * @param line the line of the bill that it belongs to, or null
 */
record BudgetVariable(
        @Nullable String project,
        String address,
        String fact,
        String words,
        Amount quantity,
        BigDecimal weight,
        String unit,
        @Nullable CostLine line) {

    /** True for the cost of serverless calls after, which follows from the number of calls. */
    boolean isCallCost() {
        return line != null && line.id() == LineId.CALLS_SERVERLESS && line.before() == null;
    }

    /** True when its quantity is unknown and changes the sum. */
    boolean isUnknown() {
        return !quantity.isExact() && weight.signum() != 0;
    }

    /** The missing facts. */
    List<Cause> causes() {
        return quantity.causes();
    }

    /** The money that it adds at the lower bound of its quantity; null where there is none. */
    @Nullable
    BigDecimal least() {
        BigDecimal low = quantity.low();
        return low == null ? null : low.multiply(weight);
    }
}
