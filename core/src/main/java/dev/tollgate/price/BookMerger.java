package dev.tollgate.price;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays price files over one another, as they are in force on one day. */
final class BookMerger {
    private final LocalDate today;
    private final Problems problems;
    private final List<BookHeader> books = new ArrayList<>();
    private final Map<String, String> regions = new LinkedHashMap<>();
    private final Map<String, InstanceSpec> specs = new LinkedHashMap<>();
    private final FeeTable fees = new FeeTable();
    private final Map<String, UnitPrice> traffic = new LinkedHashMap<>();
    private final List<VendorNotice> notices = new ArrayList<>();
    private final List<AgreedDiscount> agreed = new ArrayList<>();
    private final Set<OutOfForce> notInForce = new LinkedHashSet<>();
    private SoldTerms terms = SoldTerms.of(List.of(), List.of());
    private Optional<CallTiers> calls = Optional.empty();

    BookMerger(LocalDate today, Problems problems) {
        this.today = today;
        this.problems = problems;
    }

    /** Lays a file over those before. One that is not in force is checked, and leaves a note of that only. */
    void add(PriceFile file) {
        check(file);
        if (!inForce(file.grounds())) {
            return;
        }
        books.add(file.header());
        regions.putAll(file.regions());
        file.instances().specs().forEach(this::addSpec);
        terms = file.instances().terms().orElse(terms);
        notices.addAll(file.notices());
        addPrices(file);
    }

    PriceBook book() {
        PriceCatalogue catalogue = new PriceCatalogue(regions, specs, terms);
        return new PriceBook(books, catalogue, fees.quotes(), traffic, calls, notices, agreed, List.copyOf(notInForce));
    }

    private void addSpec(String id, InstanceSpec spec) {
        specs.put(id, spec);
        fees.forgetBounds(id);
    }

    /** The discounts of a file hold for what was there before; the prices that it gives are net. */
    private void addPrices(PriceFile file) {
        List<PriceDiscount> discounts = file.discounts().stream()
                .filter(discount -> inForce(discount.grounds()))
                .toList();
        for (PriceDiscount each : discounts) {
            agreed.add(each.agreed());
        }
        fees.lay(discounts, inForce(file.instances().fees()), specs);
        traffic.replaceAll(
                (region, price) -> PriceDiscount.off(price, discounts, discount -> discount.holdsForTraffic(region)));
        inForce(file.traffic()).forEach(entry -> traffic.put(entry.key(), entry.price()));
        calls = file.calls()
                .filter(section -> inForce(section.grounds()))
                .map(CallsSection::tiers)
                .or(() -> calls.map(tiers ->
                        tiers.withPrices(price -> PriceDiscount.off(price, discounts, PriceDiscount::holdsForCalls))));
    }

    private <K> List<PriceEntry<K>> inForce(List<PriceEntry<K>> entries) {
        return entries.stream().filter(entry -> inForce(entry.grounds())).toList();
    }

    private boolean inForce(PriceGrounds grounds) {
        boolean inForce = grounds.inForceOn(today);
        if (!inForce) {
            notInForce.add(grounds.outOfForce());
        }
        return inForce;
    }

    private void check(PriceFile file) {
        file.names()
                .check(
                        union(regions.keySet(), file.regions().keySet()),
                        union(specs.keySet(), file.instances().specs().keySet()));
        checkHeader(file.header(), file.grounds().place());
    }

    /** A header that could not be read has been reported, and contradicts nothing. */
    private void checkHeader(BookHeader header, Place place) {
        if (books.isEmpty() || header.id().isEmpty() || header.currency().isEmpty()) {
            return;
        }
        if (books.stream().anyMatch(book -> book.id().equals(header.id()))) {
            problems.add(
                    "prices-book-twice",
                    place,
                    "the book " + header.id() + " for the second time",
                    "each book once",
                    "");
        }
        String currency = books.get(0).currency();
        if (!currency.equals(header.currency())) {
            problems.add(
                    "prices-currency",
                    place,
                    "prices in " + header.currency() + " over prices in " + currency,
                    "one currency, or a complete price book",
                    "");
        }
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> union = new LinkedHashSet<>(a);
        union.addAll(b);
        return union;
    }
}
