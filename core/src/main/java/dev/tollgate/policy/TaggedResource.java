package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource that can have tags.
 *
 * @param traits by what scopes tell it apart
 * @param tags its own tags by key; null when they are not known until apply
 */
public record TaggedResource(
        ScopeAttributes traits, @Nullable Map<String, PossibleValues> tags) {
    /** Copies the map and checks what must be given. */
    public TaggedResource {
        requireNonNull(traits, "traits is null");
        tags = tags == null ? null : Map.copyOf(tags);
    }

    /** The resource. */
    public Address address() {
        return traits.address();
    }
}
