package dev.tollgate.diagnostic;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was read and that a figure or a verdict rests on.
 *
 * @param address the resource where it was read, as Terraform writes it; null when it was read elsewhere (a flag, the price book)
 * @param attribute the attribute of the resource, or the name of what was read elsewhere
 * @param says what was read there, in words that a reviewer can check; {@code (sensitive)} in place of a sensitive value
 */
public record Evidence(@Nullable String address, String attribute, String says) {
    /** Checks that attribute and text are given. */
    public Evidence {
        requireNonNull(attribute, "attribute is null");
        requireNonNull(says, "says is null");
    }
}
