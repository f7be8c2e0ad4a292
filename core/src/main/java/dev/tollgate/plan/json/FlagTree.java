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
final class FlagTree {
    /** Nothing is marked. */
    static final FlagTree NONE = new FlagTree(Map.of(), List.of());

    /** All is marked. */
    static final FlagTree ALL = new FlagTree(Map.of(), List.of());

    private final Map<String, FlagTree> named;
    private final List<FlagTree> indexed;

    private FlagTree(Map<String, FlagTree> named, List<FlagTree> indexed) {
        this.named = named;
        this.indexed = indexed;
    }

    /** The marks of the entries of a map or object. */
    static FlagTree named(Map<String, FlagTree> marks) {
        Map<String, FlagTree> named = new LinkedHashMap<>(marks);
        named.values().removeIf(each -> !each.any());
        return named.isEmpty() ? NONE : new FlagTree(named, List.of());
    }

    /** Reads the flag tree at the cursor, at its top only for the attributes that are wanted. */
    static FlagTree read(JsonCursor json, AttributeFilter wanted) throws IOException {
        return json.token() == JsonToken.START_OBJECT ? readNamed(json, wanted) : read(json);
    }

    private static FlagTree read(JsonCursor json) throws IOException {
        return switch (json.token()) {
            case VALUE_TRUE -> ALL;
            case START_OBJECT -> readNamed(json, AttributeFilter.ALL);
            case START_ARRAY -> readIndexed(json);
            default -> NONE;
        };
    }

    private static FlagTree readNamed(JsonCursor json, AttributeFilter wanted) throws IOException {
        Map<String, FlagTree> named = new LinkedHashMap<>();
        ObjectMembers members = json.members("");
        for (String name = members.next(wanted); name != null; name = members.next(wanted)) {
            named.put(name, read(json));
        }
        return named(named);
    }

    private static FlagTree readIndexed(JsonCursor json) throws IOException {
        List<FlagTree> indexed = new ArrayList<>();
        boolean any = false;
        while (json.nextElement()) {
            FlagTree marks = read(json);
            any |= marks.any();
            indexed.add(marks);
        }
        return any ? new FlagTree(Map.of(), indexed) : NONE;
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
    FlagTree at(String name) {
        return all() ? ALL : named.getOrDefault(name, NONE);
    }

    /** The marks of one item. */
    FlagTree at(int index) {
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
                && indexed.subList(index, indexed.size()).stream().anyMatch(FlagTree::any);
    }
}
