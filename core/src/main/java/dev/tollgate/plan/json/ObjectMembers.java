package dev.tollgate.plan.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, in the order of the input. A name that comes twice is refused: readers disagree on which one counts,
 * so two tools would see two different plans.
 */
final class ObjectMembers {
    private final JsonCursor json;
    private final boolean present;

    /** A hash table without chains, never more than half full: a plan has millions of objects, most of a few members. */
    private @Nullable String[] table = new @Nullable String[16];

    private int size;

    ObjectMembers(JsonCursor json, boolean present) {
        this.json = json;
        this.present = present;
    }

    /** Moves to the value of the next member and returns the member's name; null after the last. */
    @Nullable
    String next() throws IOException {
        return next(AttributeFilter.ALL);
    }

    /** Moves to the next of the members that are wanted; others may come as often as they like. */
    @Nullable
    String next(AttributeFilter wanted) throws IOException {
        String name = present ? json.nextName() : null;
        while (name != null && !wanted.wants(name)) {
            json.skip();
            name = json.nextName();
        }
        if (name != null && !isNew(name)) {
            throw json.duplicateName();
        }
        return name;
    }

    private boolean isNew(String name) {
        if (!put(table, name)) {
            return false;
        }
        if (2 * ++size > table.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        @Nullable String[] larger = new @Nullable String[2 * table.length];
        for (String name : table) {
            if (name != null) {
                put(larger, name);
            }
        }
        table = larger;
    }

    private static boolean put(@Nullable String[] table, String name) {
        int hash = name.hashCode();
        int at = (hash ^ (hash >>> 16)) & (table.length - 1);
        for (String other = table[at]; other != null; other = table[at]) {
            if (other.hashCode() == hash && other.equals(name)) {
                return false;
            }
            at = (at + 1) & (table.length - 1);
        }
        table[at] = name;
        return true;
    }
}
