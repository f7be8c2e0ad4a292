package dev.tollgate.region;

import dev.tollgate.diagnostic.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One region that a resource may be in.
 *
 * @param address the resource
 * @param region the region, or null when no region of the price book is possible
 * @param among all regions that are possible, this among them; empty when the region is known
 */
public record CandidateRegion(String address, @Nullable String region, List<String> among) {
    public CandidateRegion {
        among = List.copyOf(among);
    }

    /** What stands in reports in place of the rows of one region, where nothing tells which it is. */
    public List<Evidence> orAny(List<Evidence> rows) {
        return among.isEmpty()
                ? rows
                : List.of(new Evidence(address, "region", "not known: any of " + String.join(", ", among)));
    }
}
