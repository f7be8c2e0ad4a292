package dev.tollgate.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
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

    // Written out: what the compiler makes for records is linked at run time, and no class-data archive keeps that.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Evidence other
                && Objects.equals(address, other.address)
                && attribute.equals(other.attribute)
                && says.equals(other.says);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(address) + attribute.hashCode()) + says.hashCode();
    }
}
