package dev.tollgate.cost;

import dev.tollgate.plan.ResourceChange;
import dev.tollgate.region.KnownRegion;

/** What a plan does to a resource, and where that is. */
public record PlacedChange(ResourceChange change, KnownRegion placement) {}
