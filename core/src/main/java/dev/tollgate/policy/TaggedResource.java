package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource that can have tags.
 *
 * @param attributes the attributes that scopes match
 * @param tags its own tags by key; null when they are known only after apply
 */
public record TaggedResource(
        ScopeAttributes attributes, @Nullable Map<String, PossibleValues> tags) {
    /** Copies the map and checks what must be given. */
    public TaggedResource {
        requireNonNull(attributes, "attributes is null");
        tags = tags == null ? null : Map.copyOf(tags);
    }

    /** The resource. */
    public Address address() {
        return attributes.address();
    }
}
