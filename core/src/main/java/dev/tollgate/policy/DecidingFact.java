package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A fact that would decide an undecided budget by itself.
 *
 * @param project the project whose fact it is, where there are several
 * @param address the resource whose fact it is, or null when it belongs to none
 * @param fact its name: the id of a line whose quantity is not known, such as {@code traffic.client}, or an attribute
 * @param threshold where it tips the verdict, while every other unknown is as low as can be; null when it is no number
 * @param sentence all of that in words
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
