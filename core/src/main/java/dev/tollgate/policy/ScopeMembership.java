package dev.tollgate.policy;

/** Whether a resource is in a scope. */
public enum ScopeMembership {
    /** It is not. */
    OUT,
    /** A fact is missing that would tell. */
    MAYBE,
    /** It is. */
    IN;

    /** What both ask for together. */
    ScopeMembership and(ScopeMembership other) {
        return compareTo(other) < 0 ? this : other;
    }
}
