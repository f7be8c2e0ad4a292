package dev.tollgate.price;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A discount that is in force, for those who want to see what was agreed. The prices of a book have it taken off already.
 *
 * @param on what it is taken off: {@code fees}, {@code traffic} or {@code calls}
 * @param regions the regions where it holds; all when there are none
 * @param specs the instance types for which it holds; all when there are none
 * @param cycles the cycles for which it holds; all when there are none
 * @param percent how much, from 0 to 100
 * @param origin where it comes from
 */
public record AgreedDiscount(
        String on,
        Set<String> regions,
        Set<String> specs,
        Set<BillingCycle> cycles,
        BigDecimal percent,
        PriceOrigin origin) {
    /** Copies the sets. */
    public AgreedDiscount {
        requireNonNull(on, "on is null");
        regions = Set.copyOf(regions);
        specs = Set.copyOf(specs);
        cycles = Set.copyOf(cycles);
        requireNonNull(percent, "percent is null");
        requireNonNull(origin, "origin is null");
    }
}
