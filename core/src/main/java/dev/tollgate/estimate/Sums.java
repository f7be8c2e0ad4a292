package dev.tollgate.estimate;

import dev.tollgate.money.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sums lines to resources and resources to totals. */
final class Sums {
    private Sums() {}

    /** The sum of one side of the lines; null where there is neither an object nor a line. */
    static @Nullable Amount side(List<Line> lines, Function<Line, @Nullable Figure> side, boolean exists) {
        List<Amount> costs = new ArrayList<>();
        for (Line line : lines) {
            Figure figure = side.apply(line);
            if (figure != null) {
                costs.add(figure.cost());
            }
        }
        return costs.isEmpty() && !exists ? null : Amount.sum(costs);
    }

    /** The sums over all resources. */
    static Totals totals(List<ResourceCost> resources, Amount dueAtApply) {
        Amount before = Amount.ZERO;
        Amount after = Amount.ZERO;
        Amount delta = Amount.ZERO;
        for (ResourceCost resource : resources) {
            before = before.plus(orZero(resource.before()));
            after = after.plus(orZero(resource.after()));
            delta = delta.plus(resource.delta());
        }
        return new Totals(before, after, delta, dueAtApply);
    }

    private static Amount orZero(@Nullable Amount amount) {
        return amount == null ? Amount.ZERO : amount;
    }
}
