package dev.tollgate.reference;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import java.util.List;

/**
 * A resource instance that an expression depends on. That proves dependence, not equality: {@code a.id} and {@code "x-${a.id}"} look
 * alike in a plan.
 *
 * @param address the resource instance; its key is {@link InstanceKey#UNDECIDED} where it stands for instances that the plan does not
 *     show
 * @param attribute the steps from the instance to what is referred to, for example {@code id}; empty where the plan does not keep them
 *     (a splat, an index that is an expression) and where the whole object is referred to
 * @param inPlan true when the plan shows the instance on the side after; false when it is only named: of a type that nobody was
 *     interested in, or left out of an incomplete plan
 * @param via how the expression leads to it, from the expression on; empty when it names the instance itself
 */
public record ReferencedResource(Address address, List<String> attribute, boolean inPlan, List<ReferenceStep> via) {
    /** Copies the lists and checks that nothing is null. */
    public ReferencedResource {
        requireNonNull(address, "address is null");
        attribute = List.copyOf(attribute);
        via = List.copyOf(via);
    }

    /** The address with the attribute, as far as known: {@code alicloud_eip_address.app.ip_address}. */
    @Override
    public String toString() {
        return attribute.isEmpty() ? address.text() : address.text() + "." + String.join(".", attribute);
    }
}
