package dev.tollgate.plan;

/** Before the plan is applied, or after. */
public enum Side {
    /** What there is now. */
    BEFORE,
    /** What the plan leads to. */
    AFTER;

    /** The attributes of the changed object on this side, {@link Value#NULL} where there is no object. */
    public Value of(ResourceChange change) {
        return this == BEFORE ? change.before() : change.after();
    }
}
