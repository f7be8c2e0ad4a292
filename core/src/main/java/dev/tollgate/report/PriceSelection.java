package dev.tollgate.report;

import dev.tollgate.price.Cycle;
import java.util.List;

/**
 * Which prices are asked for.
 *
 * @param regions ids of regions; all when there are none
 * @param specs ids of instance types; all when there are none
 * @param cycles what fees pay for; all when there are none
 */
public record PriceSelection(List<String> regions, List<String> specs, List<Cycle> cycles) {
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
    List<Cycle> shownCycles() {
        return cycles.isEmpty() ? List.of(Cycle.values()) : cycles;
    }
}
