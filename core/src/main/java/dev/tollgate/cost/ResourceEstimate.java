package dev.tollgate.cost;

import static java.util.Objects.requireNonNull;

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
public record ResourceEstimate(ResourceCost cost, Amount dueAtApply, List<Diagnostic> diagnostics, boolean unpriced) {
    /** Copies the list and checks what must be given. */
    public ResourceEstimate {
        requireNonNull(cost, "cost is null");
        requireNonNull(dueAtApply, "dueAtApply is null");
        diagnostics = List.copyOf(diagnostics);
    }

    /** A resource with these lines, about which there is nothing else to say. */
    public static ResourceEstimate of(PlacedChange placed, List<CostLine> lines) {
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

    /** This estimate with what else there is to say. */
    public ResourceEstimate with(Amount due, List<Diagnostic> found, boolean isUnpriced) {
        return new ResourceEstimate(cost, due, found, isUnpriced);
    }
}
