package dev.tollgate.plan.json;

import java.util.Arrays;

/**
 * The attributes of a resource as they are written, which the next one of its type mostly repeats: the same names in the same order, and
 * most values. Comparing goes many bytes at a time, so only the values that differ are gone over one by one. What is the same as something
 * that was plain is plain.
 */
final class Likeness {
    /** How deep attributes may nest to be kept. Those of providers are far from it. */
    private static final int DEEPEST = 50;

    /** How many bytes are kept. */
    private static final int LONGEST = 8192;

    /** When comparing is given up: what is in vain counts three times what succeeds. */
    private static final int PATIENCE = 30;

    private final PlainEntries values = new PlainEntries();
    private byte[] kept = {};
    private int[] begins = new int[32];
    private int[] ends = new int[32];
    private int size;
    private int disappointments;

    /** From the first byte of a value to behind it; as {@link PlainEntries#behindValue}. */
    int behind(byte[] bytes, int from, int limit, int deepest) {
        if (disappointments > PATIENCE || deepest < DEEPEST || bytes[from] != '{') {
            return values.behindValue(bytes, from, limit, deepest);
        }
        int behind = behindLike(bytes, from, limit);
        if (behind >= 0) {
            disappointments -= disappointments > 0 ? 1 : 0;
            return behind;
        }
        disappointments += 3;
        return keep(bytes, from, limit, values.behindValue(bytes, from, limit, DEEPEST), deepest);
    }

    /** Behind an object that differs from the kept one in values only; negative where that is not so. */
    private int behindLike(byte[] bytes, int from, int limit) {
        int at = from;
        int same = 0;
        int value = 0;
        while (kept.length - same <= limit - at) {
            int differs = Arrays.mismatch(kept, same, kept.length, bytes, at, at + kept.length - same);
            if (differs < 0) {
                return kept.length == 0 ? PlainText.NOT_PLAIN : at + kept.length - same;
            }
            while (value + 1 < size && begins[value + 1] <= same + differs) {
                value++;
            }
            if (value >= size || begins[value] < same || begins[value] > same + differs) {
                return PlainText.NOT_PLAIN; // A name, or what is between values.
            }
            at = values.behindValue(bytes, at + begins[value] - same, limit, DEEPEST - 1);
            if (at < 0) {
                return at;
            }
            same = ends[value];
        }
        return PlainText.NOT_PLAIN;
    }

    private int keep(byte[] bytes, int from, int limit, int behind, int deepest) {
        if (behind < 0 || behind - from > LONGEST) {
            return behind < 0 ? values.behindValue(bytes, from, limit, deepest) : behind;
        }
        size = 0;
        kept = Arrays.copyOfRange(bytes, from, behind);
        int at = bytes[from + 1] == '}' ? behind - 1 : from;
        while (bytes[at] != '}') {
            int value = PlainText.behindName(bytes, at + 1, limit);
            at = values.behindValue(bytes, value, limit, DEEPEST);
            if (size == begins.length) {
                begins = Arrays.copyOf(begins, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            begins[size] = value - from;
            ends[size++] = at - from;
        }
        return behind;
    }
}
