package dev.tollgate.price;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A price of one unit, with where it comes from.
 *
 * @param value what one unit costs, after all reductions
 * @param origin where the price before reductions comes from
 * @param reductions the discounts that were taken off, in order
 */
public record UnitPrice(BigDecimal value, PriceOrigin origin, List<PriceReduction> reductions) {
    /**
     * Normalises the value and copies the reductions.
     *
     * @throws IllegalArgumentException when the value is negative
     */
    public UnitPrice {
        value = Decimals.normal(value);
        requireNonNull(origin, "origin is null");
        reductions = List.copyOf(reductions);
        if (value.signum() < 0) {
            throw new IllegalArgumentException("negative price " + value);
        }
    }

    /** A price without reductions. */
    static UnitPrice of(BigDecimal value, PriceOrigin origin) {
        return new UnitPrice(value, origin, List.of());
    }

    /** The price with a discount taken off. */
    UnitPrice less(PriceReduction reduction) {
        return new UnitPrice(
                reduction.of(value),
                origin,
                Stream.concat(reductions.stream(), Stream.of(reduction)).toList());
    }

    /** The price of several units. */
    UnitPrice times(long units) {
        return new UnitPrice(value.multiply(BigDecimal.valueOf(units)), origin, reductions);
    }
}
