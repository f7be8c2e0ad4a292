package dev.tollgate.cost;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;

/**
 * One side of a line.
 *
 * @param quantity how much, in the unit of the line, a month
 * @param unitPrice the price of one unit in the report's currency
 * @param cost what it costs a month in the report's currency
 */
public record LineFigure(Amount quantity, Amount unitPrice, Amount cost) {
    /** Checks that nothing is null. */
    public LineFigure {
        requireNonNull(quantity, "quantity is null");
        requireNonNull(unitPrice, "unitPrice is null");
        requireNonNull(cost, "cost is null");
    }

    /** A quantity at a unit price. */
    public static LineFigure of(Amount quantity, Amount unitPrice) {
        return new LineFigure(quantity, unitPrice, quantity.times(unitPrice));
    }
}
