package dev.tollgate.plan.json;

import dev.tollgate.plan.Action;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of a change in the bytes of a buffer. */
final class PlainChange extends PlainMembers {
    private static final int ACTIONS = 0;
    private static final int AFTER = 1;
    private static final int AFTER_UNKNOWN = 2;
    private static final int BEFORE_SENSITIVE = 3;
    private static final int AFTER_SENSITIVE = 4;
    private static final int IMPORTING = 5;
    private static final int REPLACE_PATHS = 6;
    private static final int BEFORE = 7;

    private @Nullable Likeness likeness;

    PlainChange() {
        super(List.of(
                "actions",
                "after",
                "after_unknown",
                "before_sensitive",
                "after_sensitive",
                "importing",
                "replace_paths",
                "before"));
    }

    /** As {@link #behind(byte[], int, int, int)}, of a type whose attributes are alike. */
    int behind(@Nullable Likeness type, byte[] bytes, int object, int limit, int deepest) {
        likeness = type;
        return behind(bytes, object, limit, deepest);
    }

    /** Most resources stay as they are, and then one side is what the other is, which is seen at a glance. */
    @Override
    int behindValue(int number, byte[] bytes, int value, int limit, int deepest) {
        if (number == AFTER && has(BEFORE) && bytes[begin(BEFORE)] == '{') {
            int same = value + end(BEFORE) - begin(BEFORE);
            if (same < limit && Arrays.equals(bytes, begin(BEFORE), end(BEFORE), bytes, value, same)) {
                return same;
            }
        }
        return likeness != null && (number == BEFORE || number == AFTER)
                ? likeness.behind(bytes, value, limit, deepest)
                : behindAny(bytes, value, limit, deepest);
    }

    /** What is done; null when that is not plainly said. */
    @Nullable
    Action action(byte[] bytes) {
        return has(ACTIONS) ? ActionShape.of(bytes, begin(ACTIONS), end(ACTIONS)) : null;
    }

    /** Where the attributes begin of what stays exactly as it is, with nothing unknown, sensitive or imported; negative otherwise. */
    int unchanged(byte[] bytes) {
        boolean same = action(bytes) == Action.NO_OP
                && isAbsent(IMPORTING, bytes)
                && !has(REPLACE_PATHS)
                && marksNothing(AFTER_UNKNOWN, bytes)
                && marksNothing(BEFORE_SENSITIVE, bytes)
                && marksNothing(AFTER_SENSITIVE, bytes);
        return same && has(AFTER) ? begin(AFTER) : PlainText.NOT_PLAIN;
    }

    /** True when nothing in a flag tree can be the {@code true} that marks; a name that has the word in it counts as well. */
    private boolean marksNothing(int number, byte[] bytes) {
        for (int at = begin(number); has(number) && at < end(number); at++) {
            if (bytes[at] == 't' && bytes[at + 1] == 'r' && bytes[at + 2] == 'u' && bytes[at + 3] == 'e') {
                return false;
            }
        }
        return true;
    }
}
