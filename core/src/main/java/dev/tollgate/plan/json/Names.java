package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A set of member names, to be compared with the bytes of an input without building anything. */
final class Names {
    private static final byte[] NOTHING = {};

    private final byte[][] table;

    private Names(Collection<String> names) {
        table = new byte[Integer.highestOneBit(4 * names.size() + 1) * 2][];
        Arrays.fill(table, NOTHING);
        for (String name : names) {
            byte[] bytes = name.getBytes(UTF_8);
            int at = slot(bytes, 0, bytes.length);
            while (table[at] != NOTHING) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = bytes;
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
        int at = slot(bytes, from, to);
        for (byte[] name = table[at]; name != NOTHING; name = table[at]) {
            if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return true;
            }
            at = (at + 1) & (table.length - 1);
        }
        return false;
    }

    /** Names of one object hardly agree in length, beginning and end. */
    private int slot(byte[] bytes, int from, int to) {
        int length = to - from;
        int mixed = length == 0 ? 0 : length + 7 * bytes[from] + 31 * bytes[to - 1];
        return mixed & (table.length - 1);
    }
}
