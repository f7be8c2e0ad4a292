package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Value;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The members of one resource, wherever a plan lists resources: where they stand and what they hold. They may come in any order, and each
 * once, whether anybody is interested in the resource or not.
 */
class EntryMembers {
    static final int ADDRESS = 0;
    static final int MODE = 1;
    static final int TYPE = 2;
    static final int NAME = 3;
    static final int MODULE = 4;
    static final int INDEX = 5;
    static final int INDEX_UNKNOWN = 6;
    static final int PROVIDER = 7;
    static final int DEPOSED = 8;
    static final int DEPOSED_KEY = 9;
    static final int PREVIOUS = 10;
    static final int CHANGE = 11;
    static final int PROVIDER_KEY = 12;
    static final int EXPRESSIONS = 13;
    static final int COUNT = 14;
    static final int FOR_EACH = 15;
    static final int VALUES = 16;
    static final int SENSITIVE_VALUES = 17;

    static final List<String> WORDS = List.of(
            "address",
            "mode",
            "type",
            "name",
            "module_address",
            "index",
            "index_unknown",
            "provider_name",
            "deposed",
            "deposed_key",
            "previous_address",
            "change",
            "provider_config_key",
            "expressions",
            "count_expression",
            "for_each_expression",
            "values",
            "sensitive_values");
    private static final ByteNames NAMES = ByteNames.of(WORDS);

    private final MemberTable table;
    private final SliceReader slices;
    private final IntFunction<Place> places;
    private final int[] members = new int[NAMES.size()];

    /**
     * The members that are in a table.
     *
     * @param places the place of each byte, for messages
     */
    EntryMembers(MemberTable table, SliceReader slices, IntFunction<Place> places) {
        this.table = table;
        this.slices = slices;
        this.places = places;
    }

    /** Files its members; none for null. */
    void fileMembers(String what) {
        byte[] bytes = table.bytes();
        if (bytes[table.from()] != '{') {
            slices.read(bytes, table.from(), table.to(), places, json -> json.members(what));
        }
        file(0, table.size(), NAMES, members);
    }

    /** Files members of an object under the numbers of their names. */
    void file(int first, int limit, ByteNames names, int[] into) {
        int repeated = table.isOdd() ? fileDecoded(first, limit, names, into) : table.file(first, limit, names, into);
        if (repeated >= 0) {
            throw problem(repeated, PlanProblem.PLAN_DUPLICATE, "a name in one object");
        }
    }

    private int fileDecoded(int first, int limit, ByteNames names, int[] into) {
        Arrays.fill(into, -1);
        Set<String> seen = new HashSet<>();
        for (int member = first; member < limit; member = table.next(member)) {
            byte[] decoded = nameOf(member).getBytes(UTF_8);
            if (!seen.add(nameOf(member))) {
                return member;
            }
            int number = names.find(decoded, 0, decoded.length);
            if (number >= 0) {
                into[number] = member;
            }
        }
        return -1;
    }

    /** The name of a member. */
    String nameOf(int member) {
        String decoded =
                slices.text(table.bytes(), table.nameFrom(member) - 1, table.nameTo(member) + 1, places, "a name");
        return decoded == null ? "" : decoded;
    }

    MemberTable table() {
        return table;
    }

    /** The member of this number; negative where there is none. */
    int member(int number) {
        return members[number];
    }

    /** True when the member is not there, or null. */
    boolean isAbsent(int number) {
        return table.isAbsent(members[number]);
    }

    /** The text of a member; null for null, and where it is not there. */
    @Nullable
    String text(int number) {
        int member = members[number];
        return table.isAbsent(member)
                ? null
                : slices.text(table.bytes(), table.valueFrom(member), table.valueTo(member), places, WORDS.get(number));
    }

    /** The text of a member; empty for null, and where it is not there. */
    String textOrEmpty(int number) {
        String text = text(number);
        return text == null ? "" : text;
    }

    /** The attributes that are wanted of those that a member holds. */
    Value attributes(int member, AttributeFilter wanted) {
        if (!isListed(member)) {
            return read(member, json -> ValueReader.read(json, wanted));
        }
        Map<String, Value> attributes = new LinkedHashMap<>();
        for (int each : select(member, wanted).members()) {
            if (attributes.put(nameOf(each), value(each)) != null) {
                throw problem(each, PlanProblem.PLAN_DUPLICATE, "a name in one object");
            }
        }
        return new Value.Mapping(attributes);
    }

    /** The flags of a tree that mark attributes that are wanted. */
    FlagTree marks(int member, AttributeFilter wanted) {
        if (!isListed(member)) {
            return read(member, json -> FlagTree.read(json, wanted));
        }
        Map<String, FlagTree> marks = new LinkedHashMap<>();
        for (int each : select(member, wanted).members()) {
            if (marks.put(nameOf(each), marks(each)) != null) {
                throw problem(each, PlanProblem.PLAN_DUPLICATE, "a name in one object");
            }
        }
        return FlagTree.named(marks);
    }

    private FlagTree marks(int member) {
        if (table.begins(member, 't')) {
            return FlagTree.ALL;
        }
        return table.isWithoutMark(member)
                ? FlagTree.NONE
                : read(member, json -> FlagTree.read(json, AttributeFilter.ALL));
    }

    /** True of an object whose members are in the table, with plain names. */
    private boolean isListed(int member) {
        return !table.isOdd() && table.next(member) > member + 1 && table.begins(member, '{');
    }

    /** The members of an object that are wanted. */
    MemberTable.Selection select(int object, AttributeFilter wanted) {
        MemberTable.Selection known = table.selection(object, wanted);
        return known == null ? table.select(object, wanted, each -> isWanted(each, wanted)) : known;
    }

    private boolean isWanted(int member, AttributeFilter wanted) {
        return table.isOdd()
                ? wanted.wants(nameOf(member))
                : wanted.wants(table.bytes(), table.nameFrom(member), table.nameTo(member));
    }

    private Value value(int member) {
        String text = slices.plainText(table.bytes(), table.valueFrom(member), table.valueTo(member));
        return text == null ? read(member, ValueReader::read) : ValueReader.text(text);
    }

    /** Has the library read the value of a member. */
    <T> T read(int member, SliceReader.ValueParsing<T> reading) {
        return slices.read(table.bytes(), table.valueFrom(member), table.valueTo(member), places, reading);
    }

    /** A problem of the resource as a whole. */
    UnusableInputException problem(PlanProblem problem, String detail) {
        return problem.thrown(places.apply(table.to() - 1), detail);
    }

    /** A problem of one member. */
    final UnusableInputException problem(int member, PlanProblem problem, String detail) {
        return problem.thrown(places.apply(table.valueFrom(member)), detail);
    }

    /** One instance for equal things of this input. */
    <T> T interned(T value) {
        return slices.interner().of(value);
    }
}
