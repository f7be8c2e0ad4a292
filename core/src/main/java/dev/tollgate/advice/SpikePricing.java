package dev.tollgate.advice;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.money.Decimals;
import dev.tollgate.product.FeePrices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of the two methods. No page says how an upgrade is prorated, so method 1 lies between the linear share of the price
 * difference and its full months; method 2 is exact.
 */
final class SpikePricing {
    /** What is missing for method 1, by the name that it has in reports. */
    static final Cause PRORATION = new Cause("", "proration of an upgrade");

    private static final List<BigDecimal> FURTHER_HOURS =
            Stream.of(24, 72, 168, 720).map(BigDecimal::valueOf).toList();

    /** Beyond so many months, nobody calls it a spike. */
    private static final int MOST_MONTHS = 36;

    private final SpikeTerms terms;
    private final BigDecimal monthHours;
    private final boolean upgradeSuffices;

    SpikePricing(SpikeTerms terms, BigDecimal monthHours, boolean upgradeSuffices) {
        this.terms = terms;
        this.monthHours = monthHours;
        this.upgradeSuffices = upgradeSuffices;
    }

    SpikeCosts costs(List<String> regions, FeePrices daily, FeePrices peak) {
        Amount monthly = peak.monthly(terms.cycle().pricing())
                .minus(daily.monthly(terms.cycle().pricing()));
        return new SpikeCosts(
                regions,
                daily,
                peak,
                monthly,
                length(terms.hours(), monthly, peak),
                FURTHER_HOURS.stream()
                        .map(more -> length(terms.hours().add(more), monthly, peak))
                        .toList(),
                dearerFrom(monthly, peak.hour()));
    }

    private SpikeCosts.Length length(BigDecimal hours, Amount monthly, FeePrices peak) {
        BigDecimal paid = terms.companionHours(hours);
        return new SpikeCosts.Length(
                hours,
                upgradeSuffices ? upgrade(hours, monthly) : null,
                paid,
                peak.hour().times(Amount.exact(paid)));
    }

    private Amount upgrade(BigDecimal hours, Amount monthly) {
        Amount linear = monthly.times(hours).divided(monthHours);
        return linear.or(monthly.times(months(hours))).because(PRORATION);
    }

    /** The months that are begun. */
    private BigDecimal months(BigDecimal hours) {
        return hours.divide(monthHours, 0, RoundingMode.CEILING);
    }

    private @Nullable BigDecimal dearerFrom(Amount monthly, Amount hour) {
        BigDecimal difference = monthly.low();
        BigDecimal price = hour.low();
        boolean known = upgradeSuffices && monthly.isExact() && hour.isExact();
        if (!known || difference == null || price == null || price.signum() == 0) {
            return null;
        }
        for (int months = 1; months <= MOST_MONTHS; months++) {
            BigDecimal begun = BigDecimal.valueOf(months);
            BigDecimal paid = difference
                    .multiply(begun)
                    .divide(price, 0, RoundingMode.FLOOR)
                    .add(BigDecimal.ONE);
            BigDecimal spike = longest(paid);
            if (spike.compareTo(begun.multiply(monthHours)) <= 0) {
                return Decimals.normal(spike);
            }
        }
        return null;
    }

    /** The first whole hours of a spike for which a companion is paid for this long, at least one. */
    private BigDecimal longest(BigDecimal paid) {
        BigDecimal around = terms.leadHours().add(terms.tailHours());
        BigDecimal spike = paid.subtract(BigDecimal.ONE).subtract(around).setScale(0, RoundingMode.FLOOR);
        return spike.add(BigDecimal.ONE).max(BigDecimal.ONE);
    }
}
