package dev.tollgate.policy;

/** Whether a resource is in a scope. */
public enum ScopeMembership {
    /** Out of scope. */
    OUT,
    /** Undecided, because an attribute is not known. */
    MAYBE,
    /** In scope. */
    IN;

    /** Combines two conditions that must both hold. */
    ScopeMembership and(ScopeMembership other) {
        return compareTo(other) < 0 ? this : other;
    }

    static ScopeMembership certain(boolean isIn) {
        return isIn ? IN : OUT;
    }
}
