package dev.tollgate.product;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The unit of a subscription's term. */
public enum PricingCycle {
    /** Months. */
    MONTH(1),
    /** Years. */
    YEAR(12);

    private final int months;

    PricingCycle(int months) {
        this.months = months;
    }

    /** How many months one is. */
    public int months() {
        return months;
    }

    /** The value of {@code pricing_cycle} that the provider sends as it is meant. */
    public String terraform() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a value of {@code pricing_cycle} means; the provider's validation does not mind the letter case. */
    public static Optional<PricingCycle> of(String text) {
        return Arrays.stream(values())
                .filter(cycle -> cycle.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
