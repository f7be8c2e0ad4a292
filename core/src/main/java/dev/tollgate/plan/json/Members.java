package dev.tollgate.plan.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, in the order of the input. A name that comes twice is refused: readers disagree on which one counts,
 * so two tools would see two different plans. A name that nobody reads may come as often as it likes.
 */
final class Members {
    private final JsonCursor json;
    private final boolean present;
    private @Nullable Names wanted;

    /** A hash table without chains, never more than half full: a plan has millions of objects, most of a few members. */
    private @Nullable String[] table = new @Nullable String[16];

    private int size;

    Members(JsonCursor json, boolean present) {
        this(json, present, null);
    }

    /**
     * Members.
     *
     * @param wanted the names that matter, if not all do; others may be left out
     */
    Members(JsonCursor json, boolean present, @Nullable Names wanted) {
        this.json = json;
        this.present = present;
        this.wanted = wanted;
    }

    /** Moves to the value of the next member and returns the member's name; null after the last. */
    @Nullable
    String next() throws IOException {
        String name = present ? nextName() : null;
        if (name != null && !isNew(name)) {
            throw json.duplicateName();
        }
        return name;
    }

    /** From here on only these need be looked at. */
    void only(Names names) {
        wanted = names;
    }

    private @Nullable String nextName() throws IOException {
        return wanted == null ? json.nextName() : json.nextName(wanted);
    }

    /** The names so far. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (String name : table) {
            if (name != null) {
                names.add(name);
            }
        }
        return names;
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
