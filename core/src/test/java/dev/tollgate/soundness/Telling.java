package dev.tollgate.soundness;

import dev.tollgate.soundness.Fact.What;
import java.util.Set;

/**
 * Which facts of a world are told.
 *
 * @param world the world
 * @param hideable everything that can be hidden of it
 * @param told what of that is told
 */
record Telling(World world, Set<Fact> hideable, Set<Fact> told) {
    boolean tells(What what, String of) {
        return told.contains(Fact.of(what, of));
    }

    /** What cannot be hidden of this is told. */
    boolean tellsOrFixed(What what, String of) {
        return tellsOrFixed(Fact.of(what, of));
    }

    /** What cannot be hidden is told. */
    boolean tellsOrFixed(Fact fact) {
        return told.contains(fact) || !hideable.contains(fact);
    }
}
