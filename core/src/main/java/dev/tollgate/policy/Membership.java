package dev.tollgate.policy;

/** Whether a resource is in a scope. */
public enum Membership {
    /** It is not. */
    OUT,
    /** A fact is missing that would tell. */
    MAYBE,
    /** It is. */
    IN;

    /** What both ask for together. */
    Membership and(Membership other) {
        return compareTo(other) < 0 ? this : other;
    }
}
