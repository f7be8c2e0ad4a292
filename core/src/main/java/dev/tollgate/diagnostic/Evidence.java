package dev.tollgate.diagnostic;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A reading that supports a figure or a verdict.
 *
 * @param address the resource that was read, as Terraform writes it; null for a reading from elsewhere, such as a flag or the price book
 * @param attribute the attribute of the resource, or the name of the reading from elsewhere
 * @param says the reading in words that a reviewer can check; {@code (sensitive)} in place of a sensitive value
 * @param secrecy whether the reading is a value that the plan marks as sensitive
 */
public record Evidence(@Nullable String address, String attribute, String says, Secrecy secrecy) {
    /** Checks that attribute and text are given, and drops the text of a sensitive value. */
    public Evidence {
        requireNonNull(attribute, "attribute is null");
        requireNonNull(says, "says is null");
        says = secrecy.show(says);
    }

    /** Makes evidence that may be shown. */
    public Evidence(@Nullable String address, String attribute, String says) {
        this(address, attribute, says, Secrecy.OPEN);
    }

    /** True if the reading is a value that nothing may show. */
    public boolean isSensitive() {
        return secrecy.isSensitive();
    }
}
