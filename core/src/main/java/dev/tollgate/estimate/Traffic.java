package dev.tollgate.estimate;

import static java.util.Objects.requireNonNull;

import dev.tollgate.gateway.Estate;
import dev.tollgate.traffic.Verdicts;

/**
 * Who reaches whom on one side of a plan, and what is billed of it.
 *
 * @param estate the estate
 * @param verdicts the verdicts on its traffic
 */
public record Traffic(Estate estate, Verdicts verdicts) {
    /** Checks that nothing is null. */
    public Traffic {
        requireNonNull(estate, "estate is null");
        requireNonNull(verdicts, "verdicts is null");
    }
}
