package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;
import dev.tollgate.product.FeePrices;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a spike costs on top, where everything costs the same.
 *
 * @param regions the regions
 * @param daily the fees of what runs on other days
 * @param peak the fees of what carries the spike
 * @param monthly what a month of the larger subscription costs more
 * @param planned the spike as it is planned
 * @param longer the same if it lasts longer
 * @param dearerFrom the first whole hour of the spike from which the companion costs more than the upgrade can; null where that is
 *     never or not known
 */
public record SpikeCosts(
        List<String> regions,
        FeePrices daily,
        FeePrices peak,
        Amount monthly,
        Length planned,
        List<Length> longer,
        @Nullable BigDecimal dearerFrom) {
    /**
     * The extra cost of a spike of some length.
     *
     * @param hours the length
     * @param upgrade method 1; null where an upgrade does not suffice
     * @param companionHours the hours for which a companion is paid
     * @param companion method 2
     */
    public record Length(BigDecimal hours, @Nullable Amount upgrade, BigDecimal companionHours, Amount companion) {
        /** Checks what must be given. */
        public Length {
            requireNonNull(hours, "hours is null");
            requireNonNull(companion, "companion is null");
        }
    }

    /** Copies the lists. */
    public SpikeCosts {
        regions = List.copyOf(regions);
        longer = List.copyOf(longer);
    }
}
