package dev.tollgate.price;

import dev.tollgate.price.FeeQuote.AtLeast;
import dev.tollgate.price.InstanceSpec.Multiple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Instance fees while books are laid over one another. Beside the prices it keeps, for instance types that are a multiple of another,
 * what the other costs: a discount for the multiple is taken off that too, so that it stays a lower bound.
 */
final class FeeTable {
    private final Map<FeeKey, UnitPrice> prices = new HashMap<>();
    private final Map<FeeKey, AtLeast> bounds = new HashMap<>();

    /** Lays a file over the table: its discounts hold for what was there before, its prices are net. */
    void lay(List<PriceDiscount> discounts, List<PriceEntry<FeeKey>> entries, Map<String, InstanceSpec> specs) {
        prices.replaceAll((key, price) -> off(key, price, discounts));
        bounds.replaceAll((key, bound) -> new AtLeast(off(key, bound.price(), discounts), bound.multiple()));
        Set<FeeKey> given = new HashSet<>();
        for (PriceEntry<FeeKey> entry : entries) {
            prices.put(entry.key(), entry.price());
            given.add(entry.key());
        }
        specs.values().forEach(spec -> spec.multiple().ifPresent(multiple -> bound(spec.id(), multiple, given)));
    }

    /** Drops what was known of an instance type as a multiple, since it is described anew. */
    void forgetBounds(String spec) {
        bounds.keySet().removeIf(key -> key.spec().equals(spec));
    }

    /** The answers for everything that the table knows. */
    Map<FeeKey, FeeQuote> quotes() {
        Map<FeeKey, FeeQuote> quotes = new HashMap<>(bounds);
        prices.forEach((key, price) -> quotes.put(key, new FeeQuote.Priced(price)));
        return quotes;
    }

    private void bound(String spec, Multiple multiple, Set<FeeKey> given) {
        prices.forEach((key, price) -> {
            FeeKey own = key.withSpec(spec);
            if (key.spec().equals(multiple.of()) && (given.contains(key) || !bounds.containsKey(own))) {
                bounds.put(own, new AtLeast(price, multiple));
            }
        });
    }

    private static UnitPrice off(FeeKey key, UnitPrice price, List<PriceDiscount> discounts) {
        return PriceDiscount.off(price, discounts, discount -> discount.holdsFor(key));
    }
}
