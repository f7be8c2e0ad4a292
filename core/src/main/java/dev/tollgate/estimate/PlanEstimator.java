package dev.tollgate.estimate;

import dev.tollgate.cost.CostEstimate;
import dev.tollgate.cost.CostSums;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.cost.ResourceDetail;
import dev.tollgate.cost.ResourceEstimate;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.product.ProductEstimate;
import dev.tollgate.product.ProductEstimates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sums the figures of all products for a plan. */
public final class PlanEstimator {
    private final Plan plan;
    private final ProductEstimates estimates;
    private final CoverageCount coverage;
    private final List<ResourceCost> resources = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<ResourceDetail> details = new ArrayList<>();
    private final List<Amount> dueAtApply = new ArrayList<>();

    private PlanEstimator(Plan plan, ProductEstimates estimates) {
        this.plan = plan;
        this.estimates = estimates;
        this.coverage = new CoverageCount(plan);
    }

    /** The figures of all resources of a plan that belong to a product. */
    public static CostEstimate estimate(Plan plan, ProductEstimates estimates) {
        return new PlanEstimator(plan, estimates).estimate();
    }

    private CostEstimate estimate() {
        for (ResourceChange change : plan.changes()) {
            Optional<ProductEstimate> product =
                    estimates.covering(change.address().type());
            if (product.isPresent()) {
                add(change, product.get().resource(change));
            }
        }
        return new CostEstimate(
                CostSums.totals(resources, Amount.sum(dueAtApply)),
                coverage.total(),
                resources,
                diagnostics,
                details,
                estimates.accountCalls().orElse(null));
    }

    private void add(ResourceChange change, ResourceEstimate estimate) {
        resources.add(estimate.cost());
        diagnostics.addAll(estimate.diagnostics());
        coverage.counted(change, estimate);
        dueAtApply.add(estimate.dueAtApply());
        details.add(new ResourceDetail(change, estimate.cost(), estimate.dueAtApply(), estimate.unpriced()));
    }
}
