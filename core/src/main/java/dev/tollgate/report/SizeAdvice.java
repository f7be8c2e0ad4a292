package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.advice.SizingResult;

/**
 * Which instance type carries a load.
 *
 * @param header what all advice says of itself
 * @param size the answer
 */
public record SizeAdvice(AdviceHeader header, SizingResult size) implements AdviceReport {
    /** Checks that nothing is null. */
    public SizeAdvice {
        requireNonNull(header, "header is null");
        requireNonNull(size, "size is null");
    }
}
