package dev.tollgate.gateway.fee;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.price.BillingCycle;
import dev.tollgate.price.FeeQuote;
import dev.tollgate.product.AskedSpec;
import dev.tollgate.product.FeeQuotes;
import dev.tollgate.region.RegionList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The prices of one instance spec that a book does not have: what is missing alike in several regions is told once. */
final class PriceGaps {
    private final FeeQuotes quotes;
    private final AskedSpec spec;
    private final List<BillingCycle> cycles;
    private final Map<List<Object>, Gap> gaps = new LinkedHashMap<>();

    /**
     * A gap.
     *
     * @param quote what the book answers
     * @param cycles for what time it has no fee, in words; empty where it has none at all
     * @param regions where that is so
     */
    private record Gap(FeeQuote quote, String cycles, List<String> regions) {}

    /**
     * @param spec the spec
     * @param cycles the times that may be paid for
     */
    PriceGaps(FeeQuotes quotes, AskedSpec spec, List<BillingCycle> cycles) {
        this.quotes = quotes;
        this.spec = spec;
        this.cycles = cycles;
    }

    /**
     * What there is to tell.
     *
     * @param address the instance that is asked for
     * @param candidates the regions where it may be
     */
    Stream<Diagnostic> in(List<String> candidates, String address) {
        candidates.forEach(this::ask);
        return gaps.values().stream()
                .flatMap(gap -> gap
                        .quote()
                        .fold(new PriceFinding(
                                address, spec, gap.cycles(), new RegionList(gap.regions(), candidates.size())))
                        .stream());
    }

    private void ask(String region) {
        Map<Class<?>, FeeQuote> found = new LinkedHashMap<>();
        for (BillingCycle cycle : cycles) {
            FeeQuote quote = quote(region, cycle);
            if (!(quote instanceof FeeQuote.Priced)) {
                found.putIfAbsent(quote.getClass(), quote);
            }
        }
        found.values().forEach(quote -> {
            String without = without(region, quote);
            gaps.computeIfAbsent(List.of(quote.getClass(), without), key -> new Gap(quote, without, new ArrayList<>()))
                    .regions()
                    .add(region);
        });
    }

    /** The times without a fee are named where there is one for another time. */
    private String without(String region, FeeQuote like) {
        boolean others =
                Stream.of(BillingCycle.values()).anyMatch(cycle -> quote(region, cycle) instanceof FeeQuote.Priced);
        return others
                ? cycles.stream()
                        .filter(cycle -> quote(region, cycle).getClass() == like.getClass())
                        .map(cycle -> " by the " + cycle.id())
                        .collect(Collectors.joining(" or"))
                : "";
    }

    private FeeQuote quote(String region, BillingCycle cycle) {
        return quotes.quote(spec.id(), region, cycle);
    }
}
