package dev.tollgate.cost;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does to the bill.
 *
 * @param totals the sums
 * @param coverage how much of the plan they cover
 * @param resources every API Gateway resource and what else a diagnostic names, by address
 * @param diagnostics what the arithmetic found worth telling, sorted
 * @param details what else there is to know of each resource, in the order of the plan
 * @param calls how calls of serverless groups are paid for, or null when the book has no price for them
 */
public record CostEstimate(
        CostTotals totals,
        PlanCoverage coverage,
        List<ResourceCost> resources,
        List<Diagnostic> diagnostics,
        List<ResourceDetail> details,
        @Nullable AccountCalls calls) {
    /** Sorts and copies the lists. */
    public CostEstimate {
        requireNonNull(totals, "totals is null");
        requireNonNull(coverage, "coverage is null");
        resources = resources.stream().sorted().toList();
        diagnostics = diagnostics.stream().distinct().sorted().toList();
        details = List.copyOf(details);
    }
}
