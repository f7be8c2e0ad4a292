package dev.tollgate.usage;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Place;

/**
 * A fact that was declared.
 *
 * @param fact which fact
 * @param value what was declared
 * @param parameter the parameter that it was written as
 * @param place where it stands; for a tag, the tag and the resource that carries it
 * @param evidence what was read there; never shows a sensitive tag
 * @param <T> what is declared
 */
public record DeclaredValue<T>(UsageFact<T> fact, T value, String parameter, Place place, Evidence evidence) {
    /** Checks that nothing is null. */
    public DeclaredValue {
        requireNonNull(fact, "fact is null");
        requireNonNull(value, "value is null");
        requireNonNull(parameter, "parameter is null");
        requireNonNull(place, "place is null");
        requireNonNull(evidence, "evidence is null");
    }

    /** True for a tag that the plan marks as sensitive: its value is used, and shown nowhere. */
    public boolean isSensitive() {
        return evidence.isSensitive();
    }

    /** The same where it is known to declare this fact. */
    <U> DeclaredValue<U> as(UsageFact<U> known) {
        return new DeclaredValue<>(known, known.cast(value), parameter, place, evidence);
    }
}
