package dev.tollgate.advice;

import dev.tollgate.product.FeePrices;
import java.util.List;

/**
 * What some instance types cost where they cost the same.
 *
 * @param regions the regions, in the order of the price book
 * @param prices what each type costs there; low zero and nothing else where the book has no price
 */
public record SpecOffer(List<String> regions, List<Price> prices) {
    /**
     * What one type costs.
     *
     * @param spec the type
     * @param instances how many of it the fees are for
     * @param fees the fees of all of them
     */
    public record Price(String spec, long instances, FeePrices fees) {}

    /** Copies the lists. */
    public SpecOffer {
        regions = List.copyOf(regions);
        prices = List.copyOf(prices);
    }
}
