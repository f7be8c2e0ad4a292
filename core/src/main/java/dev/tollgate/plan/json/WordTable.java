package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.Function;

/**
 * What belongs to words that come again and again, found by the bytes of an input, of which nothing is built then. It stops keeping words
 * when they turn out to be many.
 */
final class WordTable<T> {
    private static final int SLOTS = 1 << 10;
    private static final int MOST = SLOTS / 4;

    private final Function<String, T> made;
    private final byte[][] words = new byte[SLOTS][];
    private final Object[] kept = new Object[SLOTS];
    private int known;

    /** With a function that makes what belongs to a word. */
    WordTable(Function<String, T> made) {
        this.made = made;
    }

    /** What belongs to the word in this range. */
    @SuppressWarnings("unchecked") // Nothing else is put in.
    T of(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        for (byte[] word = words[slot]; word != null; word = words[slot]) {
            if (Arrays.equals(word, 0, word.length, bytes, from, to)) {
                return (T) kept[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        T value = made.apply(new String(bytes, from, to - from, UTF_8));
        if (known < MOST) {
            known++;
            kept[slot] = value;
            words[slot] = Arrays.copyOfRange(bytes, from, to);
        }
        return value;
    }

    /** True of what is written in ASCII and without escapes, so that it says what it means. */
    static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Such words agree in their beginnings, and hardly in length, middle and end. */
    private static int slot(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        int mixed = 29791 * bytes[from + 2 * length / 3] + 961 * bytes[from + length / 2] + 31 * bytes[to - 1] + length;
        return mixed & (SLOTS - 1);
    }
}
