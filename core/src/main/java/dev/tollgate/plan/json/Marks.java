package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of a value are marked, as a flag tree of the plan says ({@code after_unknown}, {@code after_sensitive}, ...). Only a
 * literal {@code true} marks; what holds none, however nested, is noise and read as {@link #NONE}.
 */
final class Marks {
    /** Nothing is marked. */
    static final Marks NONE = new Marks(Map.of(), List.of());

    /** All is marked. */
    static final Marks ALL = new Marks(Map.of(), List.of());

    private final Map<String, Marks> named;
    private final List<Marks> indexed;

    private Marks(Map<String, Marks> named, List<Marks> indexed) {
        this.named = named;
        this.indexed = indexed;
    }

    /** Reads the flag tree at the cursor, at its top only for the attributes that are wanted. */
    static Marks read(JsonCursor json, AttributeFilter wanted) throws IOException {
        return json.token() == JsonToken.START_OBJECT ? readNamed(json, wanted) : read(json);
    }

    private static Marks read(JsonCursor json) throws IOException {
        return switch (json.token()) {
            case VALUE_TRUE -> ALL;
            case START_OBJECT -> readNamed(json, AttributeFilter.ALL);
            case START_ARRAY -> readIndexed(json);
            default -> NONE;
        };
    }

    private static Marks readNamed(JsonCursor json, AttributeFilter wanted) throws IOException {
        Map<String, Marks> named = new LinkedHashMap<>();
        Members members = json.members("");
        for (String name = members.next(); name != null; name = members.next()) {
            Marks marks = wanted.wants(name) ? read(json) : json.skipped(NONE);
            if (marks.any()) {
                named.put(name, marks);
            }
        }
        return named.isEmpty() ? NONE : new Marks(named, List.of());
    }

    private static Marks readIndexed(JsonCursor json) throws IOException {
        List<Marks> indexed = new ArrayList<>();
        boolean any = false;
        while (json.nextElement()) {
            Marks marks = read(json);
            any |= marks.any();
            indexed.add(marks);
        }
        return any ? new Marks(Map.of(), indexed) : NONE;
    }

    /** True when everything is marked. */
    boolean all() {
        return this == ALL;
    }

    /** True when something is marked. */
    boolean any() {
        return this != NONE;
    }

    /** True when these are marks of the entries of a map or object, not of the items of a list. */
    boolean areNamed() {
        return !named.isEmpty();
    }

    /** True when these are marks of the items of a list, not of the entries of a map or object. */
    boolean areIndexed() {
        return !indexed.isEmpty();
    }

    /** The marks of one entry. */
    Marks at(String name) {
        return all() ? ALL : named.getOrDefault(name, NONE);
    }

    /** The marks of one item. */
    Marks at(int index) {
        if (all()) {
            return ALL;
        }
        return index < indexed.size() ? indexed.get(index) : NONE;
    }

    /** The entries in which something is marked. */
    Set<String> names() {
        return named.keySet();
    }

    /** True when something is marked at this index or further on. */
    boolean anyFrom(int index) {
        return index < indexed.size()
                && indexed.subList(index, indexed.size()).stream().anyMatch(Marks::any);
    }
}
