package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A missing fact that would decide an undecided budget alone.
 *
 * @param project the project, where there are several
 * @param address the resource, or null when the fact belongs to no resource
 * @param fact the name of the fact: the id of a line such as {@code traffic.client}, or an attribute
 * @param threshold the tipping point, with every other unknown at its lowest; null when the fact is not a number
 * @param sentence the fact in words
 */
public record DecidingFact(
        @Nullable String project,
        @Nullable String address,
        String fact,
        @Nullable DecidingThreshold threshold,
        String sentence) {
    /** Checks what must be given. */
    public DecidingFact {
        requireNonNull(fact, "fact is null");
        requireNonNull(sentence, "sentence is null");
    }
}
