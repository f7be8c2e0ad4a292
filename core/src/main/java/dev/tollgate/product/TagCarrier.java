package dev.tollgate.product;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;

/**
 * A resource whose tags speak for another.
 *
 * @param distance how far it is from that one, in ties; 0 for the resource itself
 * @param address the resource that carries the tags
 * @param tags its attribute {@code tags}
 */
public record TagCarrier(int distance, Address address, Value tags) {
    /** Checks that nothing is null. */
    public TagCarrier {
        requireNonNull(address, "address is null");
        requireNonNull(tags, "tags is null");
    }
}
