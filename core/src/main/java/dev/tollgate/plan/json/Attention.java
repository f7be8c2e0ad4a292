package dev.tollgate.plan.json;

/** What to do with an entry of the plan. */
enum Attention {
    /** Somebody is interested in its type. */
    KEEP,
    /** Nobody is. */
    SKIP,
    /** Its type has not been read yet, so it is held until then. */
    UNDECIDED
}
