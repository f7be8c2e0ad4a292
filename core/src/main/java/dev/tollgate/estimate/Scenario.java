package dev.tollgate.estimate;

import dev.tollgate.money.Amount;
import java.util.List;

/**
 * What one resource comes to when everything that the sides have in common but the plan leaves open (the region) is taken to be one
 * of its candidates.
 *
 * @param before its parts before
 * @param after its parts after
 * @param dueAtApply what applying costs at once
 */
record Scenario(List<Part> before, List<Part> after, Amount dueAtApply) {
    Scenario {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
