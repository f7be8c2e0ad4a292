package dev.tollgate.plan.json;

/**
 * Goes over the entries of objects and arrays, as far as they are plain and stand in one buffer. It checks the grammar, so it takes
 * nothing for plain that the library would refuse.
 */
final class PlainEntries {
    /** For each level that is open, from 1 on, whether it is an object. */
    private final boolean[] objects = new boolean[Limits.DEPTH + 1];

    private int levels;

    /** How many objects and arrays are open. */
    int levels() {
        return levels;
    }

    /** True in an object, false in an array. */
    boolean inObject() {
        return objects[levels];
    }

    void open(boolean object) {
        objects[++levels] = object;
    }

    void close() {
        levels--;
    }

    /** From the first byte of a value, which may be an object or array, to behind it. Nothing else may be open. */
    int behindValue(byte[] bytes, int from, int limit, int deepest) {
        if (!opens(bytes[from])) {
            return PlainText.behindValue(bytes, from, limit);
        }
        if (deepest < 1 || isEmpty(bytes, from)) {
            return deepest < 1 ? PlainText.NOT_PLAIN : from + 2;
        }
        levels = 0;
        open(bytes[from] == '{');
        int behind = goOver(bytes, from + 1, limit, deepest);
        boolean whole = levels == 0;
        levels = 0;
        return whole ? behind : PlainText.NOT_PLAIN;
    }

    /**
     * From the first byte of an entry on over all that is open.
     *
     * @param deepest how many levels may be open
     * @return behind the last bracket, with no level open; else where it stopped, with levels open: the first byte of an entry that is
     *     not plain, or, as {@code ~at}, the byte behind an entry
     */
    int goOver(byte[] bytes, int from, int limit, int deepest) {
        int at = from;
        while (at < limit) {
            int value = objects[levels] ? PlainText.behindName(bytes, at, limit) : at;
            if (value >= 0 && opens(bytes[value]) && !isEmpty(bytes, value)) {
                if (levels >= deepest || !mayBegin(bytes[value + 1])) {
                    return at;
                }
                open(bytes[value] == '{');
                at = value + 1;
            } else {
                int behind = value < 0 ? value : behindClosed(bytes, value, limit, deepest);
                if (behind < 0) {
                    return at;
                }
                at = behindBrackets(bytes, behind, limit);
                if (levels == 0 || at < 0) {
                    return at;
                }
            }
        }
        return at;
    }

    private int behindClosed(byte[] bytes, int value, int limit, int deepest) {
        if (opens(bytes[value])) {
            return levels < deepest ? value + 2 : PlainText.NOT_PLAIN;
        }
        return PlainText.behindValue(bytes, value, limit);
    }

    /** From behind an entry to the first byte of the next. */
    private int behindBrackets(byte[] bytes, int behind, int limit) {
        int at = behind;
        int c = bytes[at];
        while (c == '}' || c == ']') {
            if (c != (objects[levels] ? '}' : ']') || at >= limit) {
                return ~at;
            }
            at++;
            if (--levels == 0) {
                return at;
            }
            c = bytes[at];
        }
        return c == ',' && mayBegin(bytes[at + 1]) ? at + 1 : ~at;
    }

    private static boolean opens(int c) {
        return c == '{' || c == '[';
    }

    /** The closing brackets stand two behind the opening ones in ASCII. */
    private static boolean isEmpty(byte[] bytes, int at) {
        return bytes[at + 1] == bytes[at] + 2;
    }

    /** True of what is not white space, a control character or beyond ASCII, and no closing bracket. */
    private static boolean mayBegin(byte b) {
        return b > ' ' && b != '}' && b != ']';
    }
}
