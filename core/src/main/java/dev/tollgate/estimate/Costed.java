package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One resource with all there is to say of it.
 *
 * @param cost its figures
 * @param dueAtApply what applying costs at once for it
 * @param diagnostics what to tell
 * @param unpriced true when no price was found for what it is after
 */
record Costed(ResourceCost cost, Amount dueAtApply, List<Diagnostic> diagnostics, boolean unpriced) {
    Costed {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A resource with these lines, about which there is nothing else to say. */
    static Costed of(Placed placed, List<Line> lines) {
        ResourceCost.@Nullable Region region = placed.placement()
                .fold(known -> new ResourceCost.Region(known.id(), known.from()), oneOf -> null, unplaced -> null);
        ResourceCost cost = new ResourceCost(
                placed.change().address().text(),
                placed.change().deposed(),
                placed.change().address().type(),
                Actions.of(placed.change()),
                region,
                Sums.side(lines, Line::before, !Side.BEFORE.of(placed.change()).isNull()),
                Sums.side(lines, Line::after, !Side.AFTER.of(placed.change()).isNull()),
                Amount.sum(lines.stream().map(Line::delta).toList()),
                lines);
        return new Costed(cost, Amount.ZERO, List.of(), false);
    }

    /** The same with what else there is to say. */
    Costed with(Amount due, InstanceTold.Told told) {
        return new Costed(cost, due, told.diagnostics(), told.unpriced());
    }
}
