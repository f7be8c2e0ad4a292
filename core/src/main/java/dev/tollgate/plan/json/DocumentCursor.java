package dev.tollgate.plan.json;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the one pass over a document stands. It walks through the objects and arrays that make up a plan, and reads or skips what they
 * hold value by value, so that no more than one value is in memory at a time.
 */
final class DocumentCursor {
    private final JsonScanner scanner;
    private final SliceReader slices;
    private final MemberTable whole = new MemberTable();

    /** True before the first member or element of what was entered last. */
    private boolean first;

    DocumentCursor(JsonScanner scanner, SliceReader slices) {
        this.scanner = scanner;
        this.slices = slices;
    }

    SliceReader slices() {
        return slices;
    }

    /** Enters the object here. False, and behind it, for null. */
    boolean enterObject(String what) throws IOException {
        if (scanner.next() != '{') {
            read(json -> json.members(what));
            return false;
        }
        scanner.open();
        first = true;
        return true;
    }

    /** Enters the array here. False, and behind it, for null. */
    boolean enterArray(String what) throws IOException {
        if (scanner.next() != '[') {
            read(json -> json.array(what));
            return false;
        }
        scanner.open();
        first = true;
        return true;
    }

    /** True when the value here is an object. */
    boolean isObject() throws IOException {
        return scanner.next() == '{';
    }

    /** Moves to the value of the next member of the object that was entered, and returns the member's name; null after the last. */
    @Nullable
    String nextName() throws IOException {
        if (scanner.close()) {
            first = false;
            return null;
        }
        expect(first || scanner.take(','));
        first = false;
        expect(scanner.next() == '"');
        String name = read(JsonCursor::string);
        expect(scanner.take(':'));
        scanner.next();
        return name;
    }

    /**
     * The same, of an object in which no name may come twice: readers disagree on which one counts, so two tools would see two plans.
     *
     * @param names the names so far, to which this one is added
     */
    @Nullable
    String nextName(Set<String> names) throws IOException {
        String name = nextName();
        if (name != null && !names.add(name)) {
            throw PlanProblem.PLAN_DUPLICATE.thrown(scanner.place(), "a name in one object");
        }
        return name;
    }

    /** Moves to the next element of the array that was entered. False after the last. */
    boolean nextElement() throws IOException {
        if (scanner.close()) {
            first = false;
            return false;
        }
        expect(first || scanner.take(','));
        first = false;
        scanner.next();
        return true;
    }

    /** Goes over the value here. */
    void skip() throws IOException {
        scanner.skip();
    }

    /** Reads the value here as a whole. */
    <T> T read(SliceReader.ValueParsing<T> reading) throws IOException {
        scanner.keep(whole);
        return slices.read(whole.bytes(), whole.from(), whole.to(), scanner::place, reading);
    }

    /**
     * Finds what identifies the resource here. Its bytes are at hand until the cursor moves.
     *
     * @param depth how many levels of it are looked into
     */
    ResourceEntry resource(String what, RelevantTypes types, int depth) throws IOException {
        ResourceEntry entry = new ResourceEntry(scanner.keep(depth), slices, types, scanner::place);
        entry.fileMembers(what);
        entry.identify();
        return entry;
    }

    private void expect(boolean fits) {
        if (!fits) {
            throw scanner.malformed();
        }
    }
}
