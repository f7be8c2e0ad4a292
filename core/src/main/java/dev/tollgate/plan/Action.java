package dev.tollgate.plan;

/** What a plan does to one object, by the exact shape of its {@code actions}. */
public enum Action {
    /** {@code ["no-op"]}: unchanged, or only moved or imported. */
    NO_OP(true, true),
    /** {@code ["create"]}. */
    CREATE(false, true),
    /** {@code ["read"]}: a data source that is read during apply. */
    READ(false, true),
    /** {@code ["update"]}: changed in place. */
    UPDATE(true, true),
    /** {@code ["delete"]}. */
    DELETE(true, false),
    /** {@code ["delete","create"]}: replaced, the old one destroyed first. */
    DELETE_THEN_CREATE(true, true),
    /** {@code ["create","delete"]}: replaced, the new one created first. */
    CREATE_THEN_DELETE(true, true),
    /** {@code ["forget"]}: dropped from the state; the object still exists. */
    FORGET(true, false),
    /** {@code ["create","forget"]} and {@code ["forget","create"]}: replaced, and the old object still exists. */
    CREATE_AND_FORGET(true, true),
    /** {@code ["open"]}: an ephemeral resource. */
    OPEN(false, false),
    /** A shape that this version does not know. */
    UNKNOWN(true, true);

    private final boolean before;
    private final boolean after;

    Action(boolean before, boolean after) {
        this.before = before;
        this.after = after;
    }

    /** True when the object may be there before the plan is applied. */
    public boolean hasBefore() {
        return before;
    }

    /** True when the configuration's object may be there after the plan is applied. A forgotten object is there too, but not managed. */
    public boolean hasAfter() {
        return after;
    }

    /** True when a new object takes the place of an old one. */
    public boolean isReplace() {
        return this == DELETE_THEN_CREATE || this == CREATE_THEN_DELETE || this == CREATE_AND_FORGET;
    }
}
