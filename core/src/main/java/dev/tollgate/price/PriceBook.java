package dev.tollgate.price;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is sold, where, and for how much, on one day: a complete book and the books that override it. Every price knows the book that
 * it is from.
 */
public final class PriceBook {
    private final List<BookHeader> books;
    private final PriceCatalogue catalogue;
    private final Map<FeeKey, FeeQuote> fees;
    private final Map<String, UnitPrice> traffic;
    private final Optional<CallTiers> calls;
    private final List<VendorNotice> notices;
    private final List<AgreedDiscount> discounts;
    private final List<OutOfForce> notInForce;

    PriceBook(
            List<BookHeader> books,
            PriceCatalogue catalogue,
            Map<FeeKey, FeeQuote> fees,
            Map<String, UnitPrice> traffic,
            Optional<CallTiers> calls,
            List<VendorNotice> notices,
            List<AgreedDiscount> discounts,
            List<OutOfForce> notInForce) {
        this.books = List.copyOf(books);
        this.catalogue = catalogue;
        this.fees = Map.copyOf(fees);
        this.traffic = Collections.unmodifiableMap(new LinkedHashMap<>(traffic));
        this.calls = calls;
        this.notices = List.copyOf(notices);
        this.discounts = List.copyOf(discounts);
        this.notInForce = List.copyOf(notInForce);
    }

    /** The books that are in force: the complete one first, then those that override it, in the order in which they were given. */
    public List<BookHeader> books() {
        return books;
    }

    /** The currency of all prices, as three letters. */
    public String currency() {
        return books.get(0).currency();
    }

    /** The books that are older on this day than their age limit. */
    public List<BookHeader> oldOn(LocalDate today) {
        return books.stream().filter(book -> book.isOldOn(today)).toList();
    }

    /** The names of all known regions by id, with or without a price. */
    public Map<String, String> regions() {
        return catalogue.regions();
    }

    /** The ids of all known regions, with or without a price. */
    public Set<String> regionIds() {
        return catalogue.regions().keySet();
    }

    /** The known instance types by id, smallest first as in the book. */
    public Map<String, InstanceSpec> specs() {
        return catalogue.specs();
    }

    /** For how long subscriptions are sold. */
    public SoldTerms terms() {
        return catalogue.terms();
    }

    /**
     * What an instance costs.
     *
     * @param region the id of the region
     * @param spec the id of the instance type
     * @param cycle the time that the fee pays for
     */
    public FeeQuote fee(String region, String spec, BillingCycle cycle) {
        FeeQuote known = fees.get(new FeeKey(region, spec, cycle));
        if (known != null) {
            return known;
        }
        return specs().containsKey(spec) ? new FeeQuote.Missing() : new FeeQuote.UnknownSpec();
    }

    /** The regions where the instance type is sold: those with any fee for it, or a lower bound. */
    public Set<String> regionsSelling(String spec) {
        return regionIds().stream()
                .filter(region -> Arrays.stream(BillingCycle.values())
                        .anyMatch(cycle -> fees.containsKey(new FeeKey(region, spec, cycle))))
                .collect(collectingAndThen(toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** The price of 1 GB that leaves the region over the Internet, if the book has it. */
    public Optional<UnitPrice> traffic(String region) {
        return Optional.ofNullable(traffic.get(region));
    }

    /** The prices of 1 GB that leaves a region over the Internet, by region. */
    public Map<String, UnitPrice> traffic() {
        return traffic;
    }

    /** What calls of serverless instances cost, if the book has it. */
    public Optional<CallTiers> calls() {
        return calls;
    }

    /** What the vendor announced about the products of these books. */
    public List<VendorNotice> notices() {
        return notices;
    }

    /** The discounts that are in force; the prices of this book have them taken off. */
    public List<AgreedDiscount> discounts() {
        return discounts;
    }

    /** What was given, but is not in force on the day of this book. */
    public List<OutOfForce> notInForce() {
        return notInForce;
    }

    /** This book, with N times the price of api.s2.large where it has only that as the lower bound of api.s2.large.xN. */
    public PriceBook extrapolatingLarge() {
        Map<FeeKey, FeeQuote> extrapolated = new LinkedHashMap<>(fees);
        extrapolated.replaceAll((key, quote) -> quote instanceof FeeQuote.AtLeast bound ? bound.extrapolated() : quote);
        return new PriceBook(books, catalogue, extrapolated, traffic, calls, notices, discounts, notInForce);
    }
}
