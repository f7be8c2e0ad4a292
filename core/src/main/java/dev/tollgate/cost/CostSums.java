package dev.tollgate.cost;

import dev.tollgate.money.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sums lines to resources and resources to totals. */
public final class CostSums {
    private CostSums() {}

    /** The sum of one side of the lines; null where there is neither an object nor a line. */
    public static @Nullable Amount side(
            List<CostLine> lines, Function<CostLine, @Nullable LineFigure> side, boolean exists) {
        List<Amount> costs = new ArrayList<>();
        for (CostLine line : lines) {
            LineFigure figure = side.apply(line);
            if (figure != null) {
                costs.add(figure.cost());
            }
        }
        return costs.isEmpty() && !exists ? null : Amount.sum(costs);
    }

    /** The sums over all resources. */
    public static CostTotals totals(List<ResourceCost> resources, Amount dueAtApply) {
        return new CostTotals(
                sum(resources, ResourceCost::before),
                sum(resources, ResourceCost::after),
                sum(resources, ResourceCost::delta),
                dueAtApply);
    }

    private static Amount sum(List<ResourceCost> resources, Function<ResourceCost, @Nullable Amount> part) {
        List<Amount> amounts = new ArrayList<>();
        for (ResourceCost resource : resources) {
            Amount amount = part.apply(resource);
            if (amount != null) {
                amounts.add(amount);
            }
        }
        return Amount.sum(amounts);
    }
}
