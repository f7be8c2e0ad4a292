package dev.tollgate.reference;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An instance and the attribute of it that is referred to.
 *
 * @param attribute the steps to the attribute; empty where the whole object is meant or the plan lost the attribute
 */
record ResourceAttribute(Address address, List<String> attribute) {
    boolean isWhole() {
        return attribute.isEmpty();
    }

    /** True for all of a resource that is not repeated, which is an object rather than a list or map of them. */
    boolean isWholeObject() {
        return isWhole() && address.key() == InstanceKey.NONE;
    }

    /** True when all are instances of one resource and name at most one attribute of it. */
    static boolean areOneSubject(Set<ResourceAttribute> spots) {
        Set<List<String>> attributes = new HashSet<>();
        ResourceAttribute first = null;
        for (ResourceAttribute spot : spots) {
            first = first == null ? spot : first;
            if (!spot.isWhole()) {
                attributes.add(spot.attribute);
            }
            if (attributes.size() > 1 || !spot.isSameResource(first)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSameResource(ResourceAttribute other) {
        Address a = address;
        Address b = other.address;
        return a.name().equals(b.name())
                && a.type().equals(b.type())
                && a.mode() == b.mode()
                && a.module().equals(b.module());
    }
}
