package dev.tollgate.estimate;

import dev.tollgate.cost.ActionNames;
import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.CostSums;
import dev.tollgate.cost.ResourceCost;
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
record ResourceEstimate(ResourceCost cost, Amount dueAtApply, List<Diagnostic> diagnostics, boolean unpriced) {
    ResourceEstimate {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A resource with these lines, about which there is nothing else to say. */
    static ResourceEstimate of(PlacedChange placed, List<CostLine> lines) {
        ResourceCost.@Nullable Region region = placed.placement()
                .fold(known -> new ResourceCost.Region(known.id(), known.from()), oneOf -> null, unplaced -> null);
        ResourceCost cost = new ResourceCost(
                placed.change().address().text(),
                placed.change().deposed(),
                placed.change().address().type(),
                ActionNames.of(placed.change()),
                region,
                CostSums.side(
                        lines,
                        CostLine::before,
                        !Side.BEFORE.of(placed.change()).isNull()),
                CostSums.side(
                        lines, CostLine::after, !Side.AFTER.of(placed.change()).isNull()),
                Amount.sum(lines.stream().map(CostLine::delta).toList()),
                lines);
        return new ResourceEstimate(cost, Amount.ZERO, List.of(), false);
    }

    /** The same with what else there is to say. */
    ResourceEstimate with(Amount due, InstanceDiagnostics.Told told) {
        return new ResourceEstimate(cost, due, told.diagnostics(), told.unpriced());
    }
}
