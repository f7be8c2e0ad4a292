package dev.tollgate.estimate;

import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.cost.ResourceEstimate;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;

/** Counts how much of a plan the figures cover, on the side after. */
final class CoverageCount {
    private final int managed;
    private int priced;
    private int free;
    private int unpriced;

    CoverageCount(Plan plan) {
        this.managed = plan.skipped().managedAfter() + plan.resources().managedAfter();
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
        return new PlanCoverage(priced, free, unpriced, managed - priced - free - unpriced);
    }

    private static boolean isManagedAfter(ResourceChange change) {
        Action action = change.action();
        return change.address().mode() == Mode.MANAGED && action.hasAfter() && !change.isDeposed();
    }
}
