package dev.tollgate.estimate;

import dev.tollgate.placing.Placement;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The regions that a resource may be in, one by one. */
final class Whereabouts {
    private Whereabouts() {}

    /**
     * The regions of a placement.
     *
     * @param sold the regions for which the price book sells what the resource is; asked only where nothing tells the region
     */
    static List<Where> of(String address, Placement placement, Supplier<? extends Collection<String>> sold) {
        return placement.fold(
                placed -> List.of(new Where(address, placed.id(), List.of())),
                oneOf -> among(address, oneOf.regions()),
                unplaced -> among(address, sold.get().stream().sorted().toList()));
    }

    private static List<Where> among(String address, List<String> regions) {
        return regions.isEmpty()
                ? List.of(new Where(address, null, List.of()))
                : regions.stream()
                        .map(region -> new Where(address, region, regions))
                        .toList();
    }
}
