package dev.tollgate.estimate;

import dev.tollgate.placing.Placement;
import dev.tollgate.plan.ResourceChange;

/** What a plan does to a resource, and where that is. */
record Placed(ResourceChange change, Placement placement) {}
