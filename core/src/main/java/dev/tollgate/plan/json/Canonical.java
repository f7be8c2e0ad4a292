package dev.tollgate.plan.json;

import org.jspecify.annotations.Nullable;

/**
 * Keeps one instance of equal things during one read: types, names, references and module paths repeat by the thousand. It forgets what
 * has not come for a while, since it would outgrow the plan otherwise: most names come a few times and never again.
 */
final class Canonical {
    private static final int SLOTS = 1 << 13;

    private final @Nullable Object[] kept = new @Nullable Object[SLOTS];

    /** The text that these characters make. */
    String of(char[] text, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + text[i]; // As String computes it.
        }
        return kept[slot(hash)] instanceof String known && isSame(known, text, offset, length)
                ? known
                : of(new String(text, offset, length));
    }

    @SuppressWarnings("unchecked") // What equals the value is of its class.
    <T> T of(T value) {
        int slot = slot(value.hashCode());
        Object known = kept[slot];
        if (known != null && value.equals(known)) {
            return (T) known;
        }
        kept[slot] = value;
        return value;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 13)) & (SLOTS - 1);
    }

    private static boolean isSame(String known, char[] text, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
