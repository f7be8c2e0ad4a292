package dev.tollgate.region;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The regions that a resource may be in, one by one. */
public final class CandidateRegions {
    private CandidateRegions() {}

    /**
     * The regions of a placement.
     *
     * @param sold the regions for which the price book sells what the resource is; asked only where nothing tells the region
     */
    public static List<CandidateRegion> of(
            String address, KnownRegion placement, Supplier<? extends Collection<String>> sold) {
        return placement.fold(
                placed -> List.of(new CandidateRegion(address, placed.id(), List.of())),
                oneOf -> among(address, oneOf.regions()),
                unplaced -> among(address, sold.get().stream().sorted().toList()));
    }

    private static List<CandidateRegion> among(String address, List<String> regions) {
        return regions.isEmpty()
                ? List.of(new CandidateRegion(address, null, List.of()))
                : regions.stream()
                        .map(region -> new CandidateRegion(address, region, regions))
                        .toList();
    }
}
