package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The tipping point of a verdict.
 *
 * @param direction the side of the value on which the budget passes
 * @param value the last value with which the budget passes
 * @param unit the unit of the value, for example {@code GB}
 */
public record DecidingThreshold(Direction direction, BigDecimal value, String unit) {
    /** The side of a value on which a budget passes. */
    public enum Direction {
        /** The budget passes with this value and every lower one. */
        AT_MOST("atMost"),
        /** The budget passes with this value and every higher one. */
        AT_LEAST("atLeast");

        private final String id;

        Direction(String id) {
            this.id = id;
        }

        /** The name in reports. */
        public String id() {
            return id;
        }
    }

    /** Checks that nothing is null. */
    public DecidingThreshold {
        requireNonNull(direction, "direction is null");
        requireNonNull(value, "value is null");
        requireNonNull(unit, "unit is null");
    }
}
