package dev.tollgate.plan;

import java.util.Arrays;

/**
 * Finds numbers by a hash: a multimap of ints in arrays, where a map of objects would take ten times the memory. Entries are numbered in
 * the order in which they are added.
 */
final class HashChains {
    private final Numbers hashes = new Numbers();
    private final Numbers values = new Numbers();
    private final Numbers next = new Numbers();
    private int[] heads = none(16);

    /** Files a value under a hash. */
    void add(int hash, int value) {
        int entry = hashes.size();
        hashes.add(hash);
        values.add(value);
        next.add(-1);
        if (entry < heads.length) {
            link(entry);
        } else {
            spread();
        }
    }

    int size() {
        return hashes.size();
    }

    /** Where to begin with a hash; negative when nothing is filed under it. */
    int first(int hash) {
        return sameHash(heads[slot(hash)], hash);
    }

    /** Where to go on; negative when nothing more is filed under the same hash. */
    int after(int entry) {
        return sameHash(next.get(entry), hashes.get(entry));
    }

    int value(int entry) {
        return values.get(entry);
    }

    private int sameHash(int entry, int hash) {
        int at = entry;
        while (at >= 0 && hashes.get(at) != hash) {
            at = next.get(at);
        }
        return at;
    }

    private void link(int entry) {
        int slot = slot(hashes.get(entry));
        next.set(entry, heads[slot]);
        heads[slot] = entry;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (heads.length - 1);
    }

    private void spread() {
        heads = none(2 * heads.length);
        for (int entry = 0; entry < hashes.size(); entry++) {
            link(entry);
        }
    }

    private static int[] none(int size) {
        int[] heads = new int[size];
        Arrays.fill(heads, -1);
        return heads;
    }
}
