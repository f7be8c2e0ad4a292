package dev.tollgate.gateway.link;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;

/**
 * A managed object that exists on one side.
 *
 * @param change what the plan does to it
 * @param attributes its attributes on that side
 */
public record ResourceState(ResourceChange change, Value attributes) {
    /** The address of the object. */
    public Address address() {
        return change.address();
    }
}
