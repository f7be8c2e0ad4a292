package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

/**
 * Something that the vendor says of billing, beside prices.
 *
 * @param id its name, for example {@code payg.start}
 * @param says what is said, in one or two sentences
 * @param source where it is said
 */
public record BillingFact(String id, String says, String source) {
    /** Checks that nothing is null. */
    public BillingFact {
        requireNonNull(id, "id is null");
        requireNonNull(says, "says is null");
        requireNonNull(source, "source is null");
    }
}
