package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

import dev.tollgate.price.PriceBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two ways through a spike: the subscription is upgraded for it and downgraded after it (method 1), or a pay-as-you-go companion
 * takes the groups for its time (method 2).
 *
 * @param terms the spike
 * @param daily what carries the load of other days; null where no type has the service level
 * @param peak what carries the spike; null likewise
 * @param costs the extra cost, by region; none where nothing has to be done
 * @param withoutPrice the regions without a price; none where one region was asked for
 */
public record SpikePlan(
        SpikeTerms terms,
        @Nullable SpecChoice daily,
        @Nullable SpecChoice peak,
        List<SpikeCosts> costs,
        List<String> withoutPrice) {
    /** Copies the lists. */
    public SpikePlan {
        requireNonNull(terms, "terms is null");
        costs = List.copyOf(costs);
        withoutPrice = List.copyOf(withoutPrice);
    }

    /**
     * The answer for a spike.
     *
     * @param region the region to price it in, or null for all
     * @param monthHours the hours of a month
     */
    public static SpikePlan of(SpikeTerms terms, PriceBook book, @Nullable String region, BigDecimal monthHours) {
        SpecSizing sizing = new SpecSizing(book.specs().values());
        SpecChoice daily = sizing.choose(terms.daily()).orElse(null);
        SpecChoice peak = sizing.choose(terms.peak()).orElse(null);
        if (daily == null || peak == null || same(daily, peak)) {
            return new SpikePlan(terms, daily, peak, List.of(), List.of());
        }
        OfferFinder offers = new OfferFinder(book);
        SpikePricing pricing = new SpikePricing(terms, monthHours, daily.instances() == peak.instances());
        List<String> specs = Stream.of(daily, peak)
                .map(choice -> choice.spec().id())
                .distinct()
                .toList();
        List<SpikeCosts> costs = new ArrayList<>();
        for (SpecOffer each : offers.of(specs, 1, region)) {
            String anywhere = each.regions().get(0);
            costs.add(pricing.costs(each.regions(), offers.fees(daily, anywhere), offers.fees(peak, anywhere)));
        }
        return new SpikePlan(terms, daily, peak, costs, region == null ? offers.withoutPrice(specs) : List.of());
    }

    /** True when other days need more than no change for the spike. */
    public boolean isNeeded() {
        return daily != null && peak != null && !same(daily, peak);
    }

    /** True when the subscription can be upgraded to what carries the spike. */
    public boolean upgradeSuffices() {
        return daily != null && peak != null && daily.instances() == peak.instances();
    }

    private static boolean same(SpecChoice daily, SpecChoice peak) {
        return daily.instances() == peak.instances()
                && daily.spec().id().equals(peak.spec().id());
    }
}
