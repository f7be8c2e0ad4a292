package dev.tollgate.gateway;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;

/**
 * A managed object that exists on one side.
 *
 * @param change what the plan does to it
 * @param attributes its attributes on that side
 */
record Existing(ResourceChange change, Value attributes) {
    Address address() {
        return change.address();
    }
}
