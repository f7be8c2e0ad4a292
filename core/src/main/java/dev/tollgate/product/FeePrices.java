package dev.tollgate.product;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.region.CandidateRegion;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fees of one instance spec in one region, or of one of several specs.
 *
 * @param hour of an hour, pay-as-you-go
 * @param month of a month, subscription
 * @param year of a year, subscription
 * @param why the rows of the price book they come from
 */
public record FeePrices(Amount hour, Amount month, Amount year, List<Evidence> why) {
    /** Copies the evidence, each once. */
    public FeePrices {
        why = why.stream().distinct().toList();
    }

    /** What is known when either applies. */
    public FeePrices or(FeePrices other) {
        return new FeePrices(
                hour.or(other.hour),
                month.or(other.month),
                year.or(other.year),
                Stream.concat(why.stream(), other.why.stream()).toList());
    }

    /** The same, with a further cause where they are not exact. */
    public FeePrices because(Cause cause) {
        return new FeePrices(hour.because(cause), month.because(cause), year.because(cause), why);
    }

    /** The same, with one piece of evidence in place of many rows. */
    public FeePrices shownAs(Evidence evidence) {
        return new FeePrices(hour, month, year, List.of(evidence));
    }

    /** The same as prices of a region that is known, or one of several. */
    public FeePrices in(CandidateRegion where) {
        return new FeePrices(hour, month, year, where.orAny(why));
    }

    /** The price of one unit of a term. */
    public Amount of(PricingCycle cycle) {
        return cycle == PricingCycle.YEAR ? year : month;
    }

    /** What a month costs that is bought by this cycle: the term price divided by the months of the term. */
    public Amount monthly(PricingCycle cycle) {
        return cycle == PricingCycle.YEAR ? year.divided(BigDecimal.valueOf(PricingCycle.YEAR.months())) : month;
    }
}
