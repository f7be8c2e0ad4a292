package dev.tollgate.cost;

import java.util.Locale;

/** What a plan does to a resource, in the words of reports. */
public enum ReportedAction {
    /** Made new. */
    CREATE,
    /** Changed in place, possibly imported or moved as well. */
    UPDATE,
    /** Removed. */
    DELETE,
    /** A new one takes the place of the old one. */
    REPLACE,
    /** Unchanged. */
    NO_OP,
    /** Read during apply. */
    READ,
    /** Adopted as it is. */
    IMPORT,
    /** Only its address changes. */
    MOVE,
    /** Dropped from the state; it still exists. */
    FORGET,
    /** Put off to a later plan, or an action that this version does not know. */
    DEFERRED;

    /** The word in reports, for example {@code no-op}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
