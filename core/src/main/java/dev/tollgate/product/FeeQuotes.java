package dev.tollgate.product;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.price.BillingCycle;
import dev.tollgate.price.FeeQuote;
import dev.tollgate.price.PriceBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Instance fees as amounts: a price that the book has is exact, one that it only bounds is bounded, and one that it lacks is anything
 * from zero up.
 */
public final class FeeQuotes {
    private final PriceBook book;

    /** @param book the prices */
    public FeeQuotes(PriceBook book) {
        this.book = book;
    }

    /**
     * The fees of an instance.
     *
     * @param spec its spec; where that is not known it may be any spec of the book
     * @param region its region, or null when the book sells the spec in none
     */
    public FeePrices prices(AttributeValue<String> spec, @Nullable String region) {
        return spec.fold(
                known -> ofSpec(AskedSpec.of(known), region, known.evidence().address()),
                absent -> anySpec(region, absent.cause()),
                unknown -> anySpec(region, unknown.cause()));
    }

    /** The regions for which the book sells all of these specs; all regions with any spec when none is named. */
    public List<String> regionsSelling(Collection<String> specs) {
        Set<String> regions = new TreeSet<>();
        book.specs().keySet().forEach(spec -> regions.addAll(book.regionsSelling(spec)));
        specs.forEach(spec -> regions.retainAll(book.regionsSelling(spec)));
        return List.copyOf(regions);
    }

    /** The fee of a spec in a region. */
    public FeeQuote quote(String spec, String region, BillingCycle cycle) {
        return book.fee(region, spec, cycle);
    }

    private FeePrices anySpec(@Nullable String region, Cause cause) {
        Evidence any = new Evidence(
                null,
                book.books().get(0).id(),
                "any of its " + book.specs().keySet().size() + " instance specs");
        return book.specs().keySet().stream()
                .map(spec -> ofSpec(new AskedSpec(spec, false), region, cause.address()))
                .reduce(FeePrices::or)
                .map(prices -> prices.because(cause).shownAs(any))
                .orElseThrow(() -> new IllegalStateException("a book without specs"));
    }

    private FeePrices ofSpec(AskedSpec spec, @Nullable String region, @Nullable String address) {
        List<Evidence> why = new ArrayList<>();
        Cause price = new Cause(address == null ? "" : address, "price of " + spec.shown());
        return new FeePrices(
                amount(spec, region, BillingCycle.HOUR, price, why),
                amount(spec, region, BillingCycle.MONTH, price, why),
                amount(spec, region, BillingCycle.YEAR, price, why),
                why);
    }

    private Amount amount(
            AskedSpec spec, @Nullable String region, BillingCycle cycle, Cause cause, List<Evidence> why) {
        return region == null
                ? Amount.unbounded(cause)
                : quote(spec.id(), region, cycle).fold(new QuotedFee(spec, region, cycle, cause, why));
    }
}
