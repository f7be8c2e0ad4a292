package dev.tollgate.reference.soundness;

import java.util.List;
import java.util.Random;

/** What kind of value an expression of a generated configuration has. */
enum Kind {
    /** A string: an id, something made of ids, or null. */
    ID,
    /** A list of those. */
    LIST,
    /** A map of those. */
    MAP,
    /** An object with {@code id} and {@code other}. */
    OBJECT,
    /** A whole resource. */
    RESOURCE;

    private static final List<Kind> ALL = List.of(values());

    /** One of them. */
    static Kind any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
