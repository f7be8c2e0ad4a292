package dev.tollgate.policy.budget;

import dev.tollgate.estimate.Line;
import dev.tollgate.estimate.LineId;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a budget depends on and that is not known.
 *
 * @param project the project, where there are several
 * @param address the resource
 * @param fact the name of what is not known
 * @param words the same in words, for example {@code billed client traffic}
 * @param quantity what it may be
 * @param weight by how much one unit more of it adds to what the budget limits; negative where it takes away
 * @param unit what it counts; empty for money
 * @param line the line it is the quantity or the cost of, or null
 */
record BudgetVariable(
        @Nullable String project,
        String address,
        String fact,
        String words,
        Amount quantity,
        BigDecimal weight,
        String unit,
        @Nullable Line line) {

    /** True for what serverless calls cost after, which follows from their number. */
    boolean isCalls() {
        return line != null && line.id() == LineId.CALLS_SERVERLESS && line.before() == null;
    }

    /** What is missing. */
    List<Cause> causes() {
        return quantity.causes();
    }

    /** What it adds to the limited sum when it is as low as can be; null where that is nothing bounded. */
    @Nullable
    BigDecimal least() {
        BigDecimal low = quantity.low();
        return low == null ? null : low.multiply(weight);
    }
}
