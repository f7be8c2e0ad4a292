package dev.tollgate.report;

import dev.tollgate.price.BillingCycle;
import java.util.List;

/**
 * Which prices are asked for.
 *
 * @param regions ids of regions; all when there are none
 * @param specs ids of instance types; all when there are none
 * @param cycles what fees pay for; all when there are none
 */
public record PriceSelection(List<String> regions, List<String> specs, List<BillingCycle> cycles) {
    /** Copies the lists. */
    public PriceSelection {
        regions = List.copyOf(regions);
        specs = List.copyOf(specs);
        cycles = List.copyOf(cycles);
    }

    boolean hasRegion(String region) {
        return regions.isEmpty() || regions.contains(region);
    }

    boolean hasSpec(String spec) {
        return specs.isEmpty() || specs.contains(spec);
    }

    /** The cycles that are asked for, in the order of prices. */
    public List<BillingCycle> shownCycles() {
        return cycles.isEmpty() ? List.of(BillingCycle.values()) : cycles;
    }
}
