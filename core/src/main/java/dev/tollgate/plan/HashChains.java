package dev.tollgate.plan;

import java.util.Arrays;

/** Finds numbers by a hash: a multimap of ints in arrays, where a map of objects would take ten times the memory. */
final class HashChains {
    private int[] heads = none(16);
    private int[] next = new int[16];
    private int[] hashes = new int[16];
    private int[] values = new int[16];
    private int size;

    /** Files a value under a hash. */
    void add(int hash, int value) {
        if (size == next.length) {
            grow();
        }
        hashes[size] = hash;
        values[size] = value;
        link(size++);
    }

    /** Where to begin with a hash; negative when nothing is filed under it. */
    int first(int hash) {
        return sameHash(heads[slot(hash)], hash);
    }

    /** Where to go on; negative when nothing more is filed under the same hash. */
    int after(int entry) {
        return sameHash(next[entry], hashes[entry]);
    }

    int size() {
        return size;
    }

    int value(int entry) {
        return values[entry];
    }

    private int sameHash(int entry, int hash) {
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

    private void grow() {
        next = new int[2 * size];
        hashes = Arrays.copyOf(hashes, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
        heads = none(2 * size);
        for (int entry = 0; entry < size; entry++) {
            link(entry);
        }
    }

    private static int[] none(int size) {
        int[] heads = new int[size];
        Arrays.fill(heads, -1);
        return heads;
    }
}
