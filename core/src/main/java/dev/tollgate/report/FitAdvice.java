package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.advice.SpecFit;
import java.util.List;

/**
 * Whether the types of a plan's instances fit their declared loads.
 *
 * @param header what all advice says of itself
 * @param fits the answers, by address
 */
public record FitAdvice(AdviceHeader header, List<SpecFit> fits) implements AdviceReport {
    /** Copies the list. */
    public FitAdvice {
        requireNonNull(header, "header is null");
        fits = List.copyOf(fits);
    }
}
