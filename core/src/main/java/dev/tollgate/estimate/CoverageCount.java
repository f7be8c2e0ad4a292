package dev.tollgate.estimate;

import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;

/** Counts how much of a plan the figures cover, on the side after. */
final class CoverageCount {
    private int priced;
    private int free;
    private int unpriced;
    private int ignored;

    CoverageCount(Plan plan) {
        this.ignored = plan.skipped().managedAfter() + plan.neighbours().size();
    }

    void ignored(ResourceChange change) {
        if (isManagedAfter(change)) {
            ignored++;
        }
    }

    void counted(ResourceChange change, ResourceEstimate costed) {
        if (!isManagedAfter(change)) {
            return;
        }
        if (costed.unpriced()) {
            unpriced++;
        } else if (costed.cost().lines().isEmpty()) {
            free++;
        } else {
            priced++;
        }
    }

    PlanCoverage total() {
        return new PlanCoverage(priced, free, unpriced, ignored);
    }

    private static boolean isManagedAfter(ResourceChange change) {
        Action action = change.action();
        return change.address().mode() == Mode.MANAGED && action.hasAfter() && !change.isDeposed();
    }
}
