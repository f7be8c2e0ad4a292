package dev.tollgate.price;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A discount that was taken off a price.
 *
 * @param percent how much, from 0 to 100
 * @param origin where the discount comes from
 */
public record PriceReduction(BigDecimal percent, PriceOrigin origin) {
    /** All of it, in percent. */
    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * Checks the percentage.
     *
     * @throws IllegalArgumentException when it is below 0 or above 100
     */
    public PriceReduction {
        requireNonNull(origin, "origin is null");
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException(percent + " percent");
        }
    }

    /** What is left of a value, exactly. */
    BigDecimal of(BigDecimal value) {
        return value.multiply(WHOLE.subtract(percent)).movePointLeft(2);
    }
}
