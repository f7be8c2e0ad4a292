package dev.tollgate.policy.cel;

import dev.cel.common.CelErrorCode;
import java.util.Collection;
import java.util.Map;

/**
 * Counts the work of one evaluation and ends it where it is too much. Steps of loops do not count here: the language bounds them by
 * itself. An object of this class is for one thread.
 */
final class WorkLimit {
    /** Characters and items that functions touch. A million steps may touch some hundred each. */
    private static final long MOST_WORK = 300_000_000;

    /** Characters of a text, or items of a list, that an expression makes. */
    private static final int LONGEST = 1_000_000;

    /** What an item of a list takes in memory; the characters of a text take less. */
    private static final long BYTES = 8;

    private long left = MOST_WORK;

    /** Begins a new evaluation. */
    void reset() {
        left = MOST_WORK;
    }

    /**
     * Counts work.
     *
     * @throws RefusedException when nothing is left
     */
    void charge(long units) {
        left -= units;
        if (left < 0) {
            left = 0;
            throw new RefusedException("it takes too much work", CelErrorCode.INVALID_ARGUMENT);
        }
    }

    /** Counts a walk over a value with all its parts. */
    void chargeWalk(Object value) {
        charge(1);
        if (value instanceof CharSequence text) {
            charge(text.length());
        } else if (value instanceof Collection<?> items) {
            items.forEach(this::chargeWalk);
        } else if (value instanceof Map<?, ?> map) {
            chargeWalk(map.keySet());
            chargeWalk(map.values());
        }
    }

    /**
     * Counts what an addition has made. A list that grows in a loop is the list that it was, and costs what is added.
     *
     * @throws RefusedException when the text or list is too long
     */
    void chargeSum(Object first, Object second, Object sum) {
        int made = size(sum);
        if (made > LONGEST) {
            throw new RefusedException("it makes a text or a list that is too long", CelErrorCode.INVALID_ARGUMENT);
        }
        charge(BYTES * (first == sum ? size(second) : made));
    }

    private static int size(Object value) {
        if (value instanceof Collection<?> items) {
            return items.size();
        }
        return value instanceof CharSequence text ? text.length() : 1;
    }
}
