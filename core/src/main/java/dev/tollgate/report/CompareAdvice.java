package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.advice.PaymentComparison;

/**
 * The ways to pay for what a plan leads to.
 *
 * @param header what all advice says of itself
 * @param comparison the answer
 */
public record CompareAdvice(AdviceHeader header, PaymentComparison comparison) implements AdviceReport {
    /** Checks that nothing is null. */
    public CompareAdvice {
        requireNonNull(header, "header is null");
        requireNonNull(comparison, "comparison is null");
    }
}
