package dev.tollgate.product;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.price.BillingCycle;
import dev.tollgate.price.FeeQuote;
import dev.tollgate.price.InstanceSpec.Multiple;
import dev.tollgate.price.UnitPrice;
import java.util.List;

/**
 * What a quote is as an amount: a price that the book has is exact, one that it only bounds is bounded, and one that it lacks is
 * anything from zero up.
 *
 * @param spec the instance spec that was asked for
 * @param region the region that was asked for
 * @param cycle the time that was asked for
 * @param cause what is missing where the price is
 * @param why takes the row of the price book that was used
 */
record QuotedFee(AskedSpec spec, String region, BillingCycle cycle, Cause cause, List<Evidence> why)
        implements FeeQuote.Cases<Amount> {
    @Override
    public Amount priced(UnitPrice price) {
        return told(price, "");
    }

    @Override
    public Amount atLeast(UnitPrice price, Multiple multiple) {
        return told(price, ", what " + spec.base(multiple) + " costs: it is at least that")
                .plus(Amount.unbounded(cause));
    }

    @Override
    public Amount extrapolated(UnitPrice price, Multiple multiple) {
        return told(price, ", extrapolated as " + spec.shown(multiple));
    }

    @Override
    public Amount missing() {
        return Amount.unbounded(cause);
    }

    @Override
    public Amount unknownSpec() {
        return Amount.unbounded(cause);
    }

    private Amount told(UnitPrice price, String how) {
        String row = price.origin().book() + ": " + spec.shown() + " in " + region + " by the " + cycle.id();
        String source =
                " (" + price.origin().source() + ", as of " + price.origin().asOf() + ")";
        why.add(new Evidence(null, row, price.value().toPlainString() + how + source));
        return Amount.exact(price.value());
    }
}
