package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/**
 * Keeps one instance of equal things during one read: types, names, references and module paths repeat by the thousand. It forgets what
 * has not come for a while: most names come a few times and never again, and memory must not grow with them.
 */
final class Interner {
    private static final int SLOTS = 1 << 13;

    private final @Nullable Object[] kept = new @Nullable Object[SLOTS];

    /** The text that these ASCII characters make. */
    String text(byte[] ascii, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + ascii[i]; // As String computes it.
        }
        return kept[slot(hash)] instanceof String known && isSame(known, ascii, from, to)
                ? known
                : of(new String(ascii, from, to - from, ISO_8859_1));
    }

    /** The value, or an equal one that has come before. */
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

    private static boolean isSame(String known, byte[] ascii, int from, int to) {
        boolean same = known.length() == to - from;
        for (int i = from; same && i < to; i++) {
            same = known.charAt(i - from) == ascii[i];
        }
        return same;
    }
}
