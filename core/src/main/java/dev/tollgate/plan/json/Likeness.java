package dev.tollgate.plan.json;

import java.util.Arrays;

/**
 * A value that the scanner has gone over, and where its members stand. Resources are often written alike, but for what stands in some
 * strings. Of such a value, all that is equal is compared many bytes at a time, and needs no other check.
 */
final class Likeness {
    /** Longer values are not compared. */
    static final int LONGEST = 1 << 14;

    private final MemberTable table = new MemberTable();
    private byte[] bytes = new byte[1024];

    /** How long the value is; 0 while there is none. */
    private int length;

    /** For each string without escapes that is no name: its first byte behind the quote, and the quote that ends it. */
    private int[] strings = new int[128];

    private int size;
    private int level;
    private int depth;

    /** Up to the first dot in the first string, which mostly is behind the type in an address. What differs here is another type. */
    private int head;

    /** The one that came behind this one. */
    private Likeness next = this;

    /** Begins another value. Members down to this depth go into the table. */
    void begin(int outside, int levels) {
        table.clear();
        level = outside;
        depth = levels;
        length = 0;
        size = 0;
    }

    /** Notes a string without escapes, quotes included. Places are distances from the first byte. */
    void add(int from, int to) {
        if (2 * size == strings.length) {
            strings = Arrays.copyOf(strings, 4 * size);
        }
        strings[2 * size] = from + 1;
        strings[2 * size + 1] = to - 1;
        size++;
    }

    /** Ends the value. */
    void end(byte[] source, int from, int to) {
        if (size > 0 && to - from <= LONGEST) {
            bytes = to - from > bytes.length ? new byte[2 * (to - from)] : bytes;
            length = to - from;
            System.arraycopy(source, from, bytes, 0, length);
            head = strings[0];
            while (head < strings[1] && bytes[head] != '.') {
                head++;
            }
            head = bytes[head] == '.' ? head : strings[0];
        }
    }

    /** Where its members are, or those of what was found to be like it last. */
    MemberTable table() {
        return table;
    }

    Likeness next() {
        return next;
    }

    void follow(Likeness other) {
        next = other;
    }

    /** True when the value that begins here may be like this one. */
    boolean mayBe(byte[] source, int index, int outside, int levels) {
        if (length == 0 || level != outside || depth != levels) {
            return false;
        }
        int to = Math.min(index + head, source.length);
        return Arrays.equals(bytes, 0, head, source, index, to);
    }

    /**
     * Compares the value that begins here with this one, and moves the table to it.
     *
     * @param end behind the bytes at hand, where a 0 stands
     * @return behind the value; negative where it may be anything else
     */
    int behind(byte[] source, int index, int end) {
        table.stay();
        int own = 0;
        int at = index;
        int string = 0;
        while (true) {
            int most = Math.min(length - own, end - at);
            int equal = Arrays.mismatch(bytes, own, own + most, source, at, at + most);
            if (equal < 0) {
                return most == length - own ? at + most : -1;
            }
            own += equal;
            while (string < size && strings[2 * string + 1] < own) {
                string++;
            }
            boolean inString = string < size && strings[2 * string] <= own;
            at = inString ? quoteFrom(source, at + equal) : -1;
            if (at < 0) {
                return -1;
            }
            own = strings[2 * string + 1];
            table.move(own, at - index - own);
        }
    }

    /** The quote that ends a string without escapes, in which this byte is; negative when there is none. */
    private static int quoteFrom(byte[] source, int index) {
        int i = index;
        while (source[i] != '"') {
            if (source[i] < ' ' || source[i] == '\\') {
                return -1;
            }
            i++;
        }
        return i;
    }
}
