package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.advice.SpikePlan;

/**
 * How to ride a spike.
 *
 * @param header what all advice says of itself
 * @param spike the answer
 */
public record SpikeAdvice(AdviceHeader header, SpikePlan spike) implements AdviceReport {
    /** Checks that nothing is null. */
    public SpikeAdvice {
        requireNonNull(header, "header is null");
        requireNonNull(spike, "spike is null");
    }
}
