package dev.tollgate.advice;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.price.PriceBook;
import dev.tollgate.product.AttributeValue;
import dev.tollgate.product.FeePrices;
import dev.tollgate.product.FeeQuotes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what instance types cost, in one region or in all that have a price for any of them. */
public final class OfferFinder {
    private final PriceBook book;
    private final FeeQuotes quotes;

    /** @param book the prices */
    public OfferFinder(PriceBook book) {
        this.book = book;
        this.quotes = new FeeQuotes(book);
    }

    /** The fees of one instance of a type in a region. */
    FeePrices fees(String spec, String region) {
        return quotes.prices(new AttributeValue.Known<>(spec, new Evidence("", "instance_spec", spec)), region);
    }

    /** The fees of all instances of a choice in a region. */
    FeePrices fees(SpecChoice choice, String region) {
        return times(fees(choice.spec().id(), region), choice.instances());
    }

    /**
     * The offers, regions of the same prices together.
     *
     * @param specs the types
     * @param instances how many of each
     * @param region the one region that matters, or null for all where any of the types is sold
     */
    List<SpecOffer> of(List<String> specs, long instances, @Nullable String region) {
        Map<Object, List<String>> regions = new LinkedHashMap<>();
        Map<Object, List<SpecOffer.Price>> prices = new LinkedHashMap<>();
        for (String each : region == null ? sellingAny(specs) : List.of(region)) {
            List<SpecOffer.Price> here = specs.stream()
                    .map(spec -> new SpecOffer.Price(spec, instances, times(fees(spec, each), instances)))
                    .toList();
            Object same = here.stream()
                    .map(price -> List.of(
                            price.fees().hour(),
                            price.fees().month(),
                            price.fees().year()))
                    .toList();
            regions.computeIfAbsent(same, key -> new ArrayList<>()).add(each);
            prices.putIfAbsent(same, here);
        }
        return regions.entrySet().stream()
                .map(each -> new SpecOffer(each.getValue(), prices.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    /** The regions of the book without a price for any of these types. */
    List<String> withoutPrice(List<String> specs) {
        List<String> selling = sellingAny(specs);
        return book.regionIds().stream().filter(id -> !selling.contains(id)).toList();
    }

    private List<String> sellingAny(List<String> specs) {
        return book.regionIds().stream()
                .filter(id -> specs.stream()
                        .anyMatch(spec -> book.regionsSelling(spec).contains(id)))
                .toList();
    }

    /** The fees of several equal instances. */
    public static FeePrices times(FeePrices one, long instances) {
        Amount factor = Amount.exact(instances);
        return new FeePrices(
                one.hour().times(factor), one.month().times(factor), one.year().times(factor), one.why());
    }
}
