package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

/**
 * A data source that was read during planning.
 *
 * @param address the resource instance
 * @param provider the provider's full source; empty when not said
 * @param values its attributes
 */
public record DataResource(Address address, String provider, Value values) {
    /** Checks that nothing is null. */
    public DataResource {
        requireNonNull(address, "address is null");
        requireNonNull(provider, "provider is null");
        requireNonNull(values, "values is null");
    }
}
