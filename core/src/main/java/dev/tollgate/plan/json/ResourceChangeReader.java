package dev.tollgate.plan.json;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Action;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** Reads the {@code change} of a resource: what is done, and the values and flag trees that make up before and after. */
final class ResourceChangeReader {
    static final int ACTIONS = 0;
    static final int BEFORE = 1;
    static final int AFTER = 2;
    static final int AFTER_UNKNOWN = 3;
    static final int BEFORE_SENSITIVE = 4;
    static final int AFTER_SENSITIVE = 5;
    static final int IMPORTING = 6;
    static final int REPLACE_PATHS = 7;
    static final List<String> WORDS = List.of(
            "actions",
            "before",
            "after",
            "after_unknown",
            "before_sensitive",
            "after_sensitive",
            "importing",
            "replace_paths");
    private static final ByteNames NAMES = ByteNames.of(WORDS);

    private final ResourceEntry entry;
    private final MemberTable table;
    private final int[] members = new int[NAMES.size()];
    private final Action action;

    /** Reads the action of the change that an entry holds. */
    ResourceChangeReader(ResourceEntry entry) {
        this.entry = entry;
        this.table = entry.table();
        int change = entry.member(EntryMembers.CHANGE);
        if (!table.isAbsent(change) && !table.begins(change, '{')) {
            entry.read(change, json -> json.members("change"));
        }
        int first = Math.max(0, change + 1);
        entry.file(first, table.begins(change, '{') ? table.next(change) : first, NAMES, members);
        action = readAction();
    }

    Action action() {
        return action;
    }

    /** True when the attributes on a side are an object, not null or anything else; those after stand for both where nothing changes. */
    boolean isObject(Side side) {
        return table.begins(members[side == Side.BEFORE && action != Action.NO_OP ? BEFORE : AFTER], '{');
    }

    /** Writes what {@link #read} would read. */
    void writeTo(EntryWriter out) {
        out.value("actions", members[ACTIONS]);
        if (action != Action.NO_OP) {
            out.attributes("before", members[BEFORE]);
        }
        out.attributes("after", members[AFTER]);
        out.flags("after_unknown", members[AFTER_UNKNOWN]);
        out.flags("before_sensitive", members[BEFORE_SENSITIVE]);
        out.flags("after_sensitive", members[AFTER_SENSITIVE]);
        out.value("importing", members[IMPORTING]);
        out.paths("replace_paths", members[REPLACE_PATHS]);
    }

    boolean isDeposed() {
        return !entry.isAbsent(EntryMembers.DEPOSED);
    }

    /**
     * Reads everything, of the values only the attributes that are wanted.
     *
     * @param oneSide true when both sides are read as one where they are the same
     */
    ResourceChange read(AttributeFilter wanted, boolean oneSide) {
        return read(wanted, oneSide, entry.textOrEmpty(EntryMembers.PROVIDER));
    }

    /** Reads everything but the provider, which is given. */
    ResourceChange read(AttributeFilter wanted, boolean oneSide, String provider) {
        Value after = side(Side.AFTER, wanted, oneSide);
        boolean same = oneSide && action == Action.NO_OP;
        return new ResourceChange(
                entry.address(),
                entry.text(EntryMembers.DEPOSED),
                entry.text(EntryMembers.PREVIOUS),
                provider,
                action,
                !table.isAbsent(members[IMPORTING]),
                null,
                same ? after : side(Side.BEFORE, wanted, oneSide),
                after,
                replacePaths());
    }

    /**
     * The attributes on a side that are wanted.
     *
     * @param oneSide true when both sides are read as one where they are the same; what either marks sensitive is then
     */
    Value side(Side side, AttributeFilter wanted, boolean oneSide) {
        boolean same = oneSide && action == Action.NO_OP;
        FlagTree sensitive = same || side == Side.BEFORE ? marks(BEFORE_SENSITIVE, wanted) : FlagTree.NONE;
        if (side == Side.BEFORE && !same) {
            return FlagApplier.mark(value(BEFORE, wanted), FlagTree.NONE, sensitive);
        }
        Value after =
                FlagApplier.mark(value(AFTER, wanted), marks(AFTER_UNKNOWN, wanted), marks(AFTER_SENSITIVE, wanted));
        return FlagApplier.mark(after, FlagTree.NONE, sensitive);
    }

    private Value value(int number, AttributeFilter wanted) {
        int member = members[number];
        return table.isAbsent(member) ? Value.NULL : entry.attributes(member, wanted);
    }

    private FlagTree marks(int number, AttributeFilter wanted) {
        int member = members[number];
        return table.isWithoutMark(member) ? FlagTree.NONE : entry.marks(member, wanted);
    }

    private List<String> replacePaths() {
        int member = members[REPLACE_PATHS];
        return table.isAbsent(member) ? List.of() : entry.read(member, ResourceChangeReader::firstSteps);
    }

    private static List<String> firstSteps(JsonCursor json) throws IOException {
        TreeSet<String> steps = new TreeSet<>();
        for (List<String> path : Paths.readAll(json, "replace_paths")) {
            steps.addAll(path.subList(0, Math.min(1, path.size())));
        }
        return List.copyOf(steps);
    }

    private Action readAction() {
        int member = members[ACTIONS];
        if (member < 0) {
            return Action.UNKNOWN;
        }
        Action plain = ActionShape.find(table.bytes(), table.valueFrom(member), table.valueTo(member));
        return plain == null ? requireNonNull(entry.read(member, ActionShape::read)) : plain;
    }
}
