package dev.tollgate.cost;

import dev.tollgate.money.Amount;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one resource comes to when everything that the sides have in common but the plan leaves open (the region) is taken to be one
 * of its candidates.
 *
 * @param lines its lines, at most one of an id
 * @param dueAtApply what applying costs at once
 */
public record CostScenario(List<CostLine> lines, Amount dueAtApply) {
    public CostScenario {
        lines = List.copyOf(lines);
    }

    /** The same with further lines of other ids. */
    public CostScenario with(List<CostLine> further) {
        return new CostScenario(Stream.concat(lines.stream(), further.stream()).toList(), dueAtApply);
    }
}
