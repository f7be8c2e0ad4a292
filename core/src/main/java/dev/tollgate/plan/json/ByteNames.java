package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;

/** Names that are looked for in bytes. Their length and their ends tell nearly all others from them. */
final class ByteNames {
    /** How many names there may be. */
    static final int MOST = Byte.MAX_VALUE;

    private final byte[][] names;

    /** The number of a name and one more, at the place that its length and ends give or behind; 0 where there is none. */
    private final byte[] table;

    private ByteNames(List<byte[]> names, int size) {
        this.names = names.toArray(byte[][]::new);
        this.table = new byte[size];
        for (int number = 0; number < this.names.length; number++) {
            byte[] name = this.names[number];
            int slot = slot(name, 0, name.length);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = (byte) (number + 1);
        }
    }

    /** At most {@link #MOST} names; each has the number of its place among them. */
    static ByteNames of(Collection<String> names) {
        List<byte[]> all = names.stream().map(name -> name.getBytes(UTF_8)).toList();
        if (all.size() > MOST) {
            throw new IllegalArgumentException(all.size() + " names are too many");
        }
        return new ByteNames(all, Integer.highestOneBit(8 * all.size() + 8));
    }

    /** How many there are. */
    int size() {
        return names.length;
    }

    /** The number of the name that stands in this range; negative when it is none of these. */
    int find(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        for (int number = table[slot] - 1; number >= 0; number = table[slot] - 1) {
            if (names[number].length == to - from && isSame(names[number], bytes, from)) {
                return number;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1;
    }

    /** Names are short, so that a loop is quicker than what the JDK does for long arrays. */
    private static boolean isSame(byte[] name, byte[] bytes, int from) {
        for (int i = 0; i < name.length; i++) {
            if (name[i] != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private int slot(byte[] bytes, int from, int to) {
        int ends = from == to ? 0 : 7 * bytes[from] + 31 * bytes[to - 1];
        return (ends + 13 * (to - from)) & (table.length - 1);
    }
}
