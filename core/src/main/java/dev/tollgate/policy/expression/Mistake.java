package dev.tollgate.policy.expression;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with an expression.
 *
 * @param index where in its text, from 0
 * @param found what is there, in words
 * @param expected what should be there; empty when that goes without saying
 * @param cure what the user can do; empty when there is nothing to add
 */
public record Mistake(int index, String found, String expected, String cure) {
    /** Checks that nothing is null. */
    public Mistake {
        requireNonNull(found, "found is null");
        requireNonNull(expected, "expected is null");
        requireNonNull(cure, "cure is null");
    }
}
