package dev.tollgate.plan.json;

import org.jspecify.annotations.Nullable;

/**
 * Keeps one instance of equal things during one read: types, names, references and module paths repeat by the thousand. It forgets what
 * has not come for a while, since it would outgrow the plan otherwise: most names come a few times and never again.
 */
final class Canonical {
    private static final int SLOTS = 1 << 13;

    private final @Nullable Object[] kept = new @Nullable Object[SLOTS];

    @SuppressWarnings("unchecked") // What equals the value is of its class.
    <T> T of(T value) {
        int hash = value.hashCode();
        int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
        Object known = kept[slot];
        if (value.equals(known)) {
            return (T) known;
        }
        kept[slot] = value;
        return value;
    }
}
