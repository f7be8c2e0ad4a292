package dev.tollgate.plan;

import java.util.Arrays;

/** Finds numbers by a hash. It keeps them in arrays, where a map of objects would take ten times the memory. */
final class HashIndex {
    private int[] hashes = new int[8];
    private int[] values = new int[8];
    private int[] next = new int[8];
    private int[] heads = {};
    private int size;

    /** Files a value under a hash. */
    void add(int hash, int value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        hashes[size] = hash;
        values[size] = value;
        size++;
        if (size > heads.length) {
            heads = new int[2 * hashes.length];
            Arrays.fill(heads, -1);
            for (int entry = 0; entry < size; entry++) {
                link(entry);
            }
        } else {
            link(size - 1);
        }
    }

    /** How many values there are. */
    int size() {
        return size;
    }

    /** The first entry with a hash; negative when there is none. */
    int first(int hash) {
        return heads.length == 0 ? -1 : withHash(heads[slot(hash)], hash);
    }

    /** The next entry with the hash of this one; negative when there is none. */
    int after(int entry) {
        return withHash(next[entry], hashes[entry]);
    }

    /** The value of an entry; entries are numbered in the order in which they were added. */
    int value(int entry) {
        return values[entry];
    }

    private int withHash(int entry, int hash) {
        int at = entry;
        while (at >= 0 && hashes[at] != hash) {
            at = next[at];
        }
        return at;
    }

    private void link(int entry) {
        int slot = slot(hashes[entry]);
        next[entry] = heads[slot];
        heads[slot] = entry;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (heads.length - 1);
    }
}
