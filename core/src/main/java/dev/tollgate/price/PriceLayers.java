package dev.tollgate.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A price book as it came about, each book laid over those before it, so that one can see which price overrides which. */
public final class PriceLayers {
    private final List<PriceBook> layers;

    /** The base alone, then with each further book over it; at least the base. */
    PriceLayers(List<PriceBook> layers) {
        this.layers = List.copyOf(layers);
    }

    /** The book with everything laid over it. */
    public PriceBook book() {
        return layers.get(layers.size() - 1);
    }

    /** The same, where what is only bounded is extrapolated as {@link PriceBook#extrapolatingLarge()} does. */
    public PriceLayers extrapolatingLarge() {
        return new PriceLayers(
                layers.stream().map(PriceBook::extrapolatingLarge).toList());
    }

    /** The fees that other books give in place of which the fee of the book counts, the latest first. */
    public List<UnitPrice> overridden(String region, String spec, BillingCycle cycle) {
        return overridden(layer -> layer.fee(region, spec, cycle) instanceof FeeQuote.Priced priced
                ? Optional.of(priced.price())
                : Optional.empty());
    }

    /** The traffic prices that other books give in place of which that of the book counts, the latest first. */
    public List<UnitPrice> overriddenTraffic(String region) {
        return overridden(layer -> layer.traffic(region));
    }

    /** A discount leaves the origin of a price as it is; only another price changes it. */
    private List<UnitPrice> overridden(Function<PriceBook, Optional<UnitPrice>> asked) {
        List<UnitPrice> overridden = new ArrayList<>();
        for (int i = layers.size() - 1; i > 0; i--) {
            Optional<UnitPrice> here = asked.apply(layers.get(i));
            Optional<UnitPrice> below = asked.apply(layers.get(i - 1));
            if (here.isPresent()
                    && below.isPresent()
                    && !here.get().origin().book().equals(below.get().origin().book())) {
                overridden.add(below.get());
            }
        }
        return overridden;
    }
}
