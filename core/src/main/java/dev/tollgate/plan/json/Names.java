package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A set of member names, to be compared with the bytes of an input without building anything. */
final class Names {
    private static final byte[] NOTHING = {};

    private final byte[][] table;
    private final int[] numbers;

    private Names(Collection<String> names) {
        table = new byte[Integer.highestOneBit(4 * names.size() + 1) * 2][];
        numbers = new int[table.length];
        Arrays.fill(table, NOTHING);
        int number = 0;
        for (String name : names) {
            byte[] bytes = name.getBytes(UTF_8);
            int at = slot(bytes, 0, bytes.length);
            while (table[at] != NOTHING) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = bytes;
            numbers[at] = number++;
        }
    }

    static Names of(Collection<String> names) {
        return new Names(names);
    }

    static Names of(String... names) {
        return new Names(List.of(names));
    }

    /** True when the bytes of a range are one of the names. */
    boolean has(byte[] bytes, int from, int to) {
        return numberOf(bytes, from, to) >= 0;
    }

    /** Which of the names the bytes of a range are, counted from 0 in the order in which they were given; negative when none. */
    int numberOf(byte[] bytes, int from, int to) {
        int at = slot(bytes, from, to);
        for (byte[] name = table[at]; name != NOTHING; name = table[at]) {
            if (is(name, bytes, from, to)) {
                return numbers[at];
            }
            at = (at + 1) & (table.length - 1);
        }
        return -1;
    }

    /** True when the bytes of a range are this word. */
    static boolean is(byte[] word, byte[] bytes, int from, int to) {
        if (to - from != word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Names of one object hardly agree in length, beginning and end. */
    private int slot(byte[] bytes, int from, int to) {
        int length = to - from;
        int mixed = length == 0 ? 0 : length + 7 * bytes[from] + 31 * bytes[to - 1];
        return mixed & (table.length - 1);
    }
}
