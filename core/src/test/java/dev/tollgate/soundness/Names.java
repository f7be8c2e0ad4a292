package dev.tollgate.soundness;

import org.jspecify.annotations.Nullable;

/**
 * Names of what is made in loops: {@code g["a"]} is made by {@code for_each}, {@code g[0]} by {@code count}, both in the block {@code g}.
 */
final class Names {
    private Names() {}

    /** The name of the block that makes it. */
    static String block(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    static boolean isInLoop(String name) {
        return name.indexOf('[') >= 0;
    }

    /** The key or the index; null where there is no loop. */
    static @Nullable Object key(String name) {
        if (!isInLoop(name)) {
            return null;
        }
        String key = name.substring(name.indexOf('[') + 1, name.length() - 1);
        return isByKey(name) ? key.substring(1, key.length() - 1) : Integer.valueOf(key);
    }

    static boolean isByKey(String name) {
        return name.endsWith("\"]");
    }

    /** The name for what has a name of its own and belongs to this. */
    static String plain(String name) {
        return name.replaceAll("[^a-z0-9_]", "_");
    }

    /** What Terraform lists as the references of an attribute of a resource; two in the same loop refer to each other by its key. */
    static String[] references(String address, String attribute, String asking) {
        String block = block(address);
        if (!isInLoop(address)) {
            return new String[] {address + "." + attribute, address};
        }
        return isSameLoop(address, asking)
                ? new String[] {block, isByKey(address) ? "each.key" : "count.index"}
                : new String[] {address + "." + attribute, address, block};
    }

    static boolean isSameLoop(String name, String other) {
        return isInLoop(name) && suffix(name).equals(suffix(other));
    }

    private static String suffix(String name) {
        return name.substring(block(name).length());
    }
}
