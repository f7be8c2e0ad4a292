package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Decimals;
import dev.tollgate.product.PricingCycle;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A spike that is expected.
 *
 * @param daily what has to be carried on other days
 * @param peak what has to be carried during the spike
 * @param hours how long it lasts
 * @param leadHours how long before it a companion takes over
 * @param tailHours how long after it a companion is kept
 * @param start when it begins, or null when that does not matter
 * @param cycle how the subscription for other days is paid
 */
public record SpikeTerms(
        DeclaredLoads daily,
        DeclaredLoads peak,
        BigDecimal hours,
        BigDecimal leadHours,
        BigDecimal tailHours,
        @Nullable LocalDateTime start,
        Cycle cycle) {
    /** How a subscription is paid. */
    public enum Cycle {
        /** By the month. */
        MONTH(PricingCycle.MONTH),
        /** By the year, as in the document's example. */
        YEAR(PricingCycle.YEAR);

        private final PricingCycle pricing;

        Cycle(PricingCycle pricing) {
            this.pricing = pricing;
        }

        /** The word, as Terraform writes it. */
        public String id() {
            return pricing.terraform();
        }

        PricingCycle pricing() {
            return pricing;
        }
    }

    /** The document's example switches three hours before the event. */
    public static final BigDecimal USUAL_LEAD = BigDecimal.valueOf(3);

    /**
     * Normalises the numbers.
     *
     * @throws IllegalArgumentException when the spike is below the daily load or does not last, with a sentence for the user
     */
    public SpikeTerms {
        requireNonNull(daily, "daily is null");
        requireNonNull(peak, "peak is null");
        requireNonNull(cycle, "cycle is null");
        hours = Decimals.normal(hours);
        leadHours = Decimals.normal(leadHours);
        tailHours = Decimals.normal(tailHours);
        if (hours.signum() <= 0 || leadHours.signum() < 0 || tailHours.signum() < 0) {
            throw new IllegalArgumentException("a spike lasts more than no time");
        }
        daily.demands().forEach((limit, demand) -> {
            BigDecimal then = peak.demands().getOrDefault(limit, BigDecimal.ZERO);
            if (then.compareTo(demand) < 0) {
                throw new IllegalArgumentException("the spike has " + then.toPlainString() + " " + limit.words()
                        + ", which is less than the " + demand.toPlainString() + " of other days");
            }
        });
    }

    /** The hours that a companion is paid for when the spike lasts this long: rounded up once. */
    BigDecimal companionHours(BigDecimal spike) {
        return Decimals.roundedUp(leadHours.add(spike).add(tailHours));
    }
}
