package dev.tollgate.gateway.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much of a volume is billed, from 0 to 1, by the region of the gateway.
 *
 * @param anywhere if the region is not known
 * @param at in the regions that make a difference
 * @param otherwise in all other regions
 */
public record RegionShare(Amount anywhere, Map<String, Amount> at, Amount otherwise) {
    /** Copies the map. */
    public RegionShare {
        requireNonNull(anywhere, "anywhere is null");
        requireNonNull(otherwise, "otherwise is null");
        at = Map.copyOf(at);
    }

    /** Returns a share that is the same in every region. */
    public static RegionShare of(Amount share) {
        return new RegionShare(share, Map.of(), share);
    }

    /** Returns the share in a region, or in any if that is null. */
    public Amount in(@Nullable String region) {
        return region == null ? anywhere : at.getOrDefault(region, otherwise);
    }

    /** Returns true if the region makes a difference. */
    public boolean dependsOnRegion() {
        return !at.isEmpty();
    }

    /**
     * Returns the share that follows from other shares, region by region.
     *
     * @param regions the regions that make a difference
     * @param share the share in a region, or in any if that is null; in other regions for a text that is no region
     */
    static RegionShare each(Set<String> regions, Function<@Nullable String, Amount> share) {
        Amount anywhere = share.apply(null);
        if (regions.isEmpty()) {
            return of(anywhere);
        }
        Map<String, Amount> at = new HashMap<>();
        new TreeSet<>(regions).forEach(region -> at.put(region, share.apply(region)));
        return new RegionShare(anywhere, at, share.apply(""));
    }
}
