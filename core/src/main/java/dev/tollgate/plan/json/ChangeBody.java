package dev.tollgate.plan.json;

import dev.tollgate.plan.Action;
import dev.tollgate.plan.Value;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** The {@code change} of a resource: what is done, and the values and flag trees that make up before and after. */
final class ChangeBody {
    private static final Names ACTIONS = Names.of("actions");

    private Action action = Action.UNKNOWN;
    private boolean importing;
    private List<String> replacePaths = List.of();
    private Value before = Value.NULL;
    private Value after = Value.NULL;
    private Marks afterUnknown = Marks.NONE;
    private Marks beforeSensitive = Marks.NONE;
    private Marks afterSensitive = Marks.NONE;

    /** Reads the action, and nothing else. */
    void readAction(JsonCursor json) throws IOException {
        Members members = json.members("change", ACTIONS);
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("actions")) {
                action = ActionShape.read(json);
            } else {
                json.skip();
            }
        }
    }

    /**
     * Reads everything, of the values only the attributes that are wanted.
     *
     * @param oneSide true when one side is enough where both are the same
     */
    void read(JsonCursor json, AttributeFilter wanted, boolean oneSide) throws IOException {
        Members members = json.members("change");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "actions" -> action = ActionShape.read(json);
                case "before" ->
                    before = oneSide && isSame() ? json.skipped(Value.NULL) : ValueReader.read(json, wanted);
                case "after" -> after = ValueReader.read(json, wanted);
                case "after_unknown" -> afterUnknown = Marks.read(json, wanted);
                case "before_sensitive" -> beforeSensitive = Marks.read(json, wanted);
                case "after_sensitive" -> afterSensitive = Marks.read(json, wanted);
                case "importing" -> importing = json.skipped(!json.isNull());
                case "replace_paths" -> replacePaths = firstSteps(json);
                default -> json.skip();
            }
        }
    }

    Action action() {
        return action;
    }

    /** True when before and after are the same, as far as read. */
    boolean isSame() {
        return action == Action.NO_OP;
    }

    /** Both sides of what stays the same; what either marks sensitive is. */
    Value both(AttributeFilter wanted) {
        return wanted.kept(
                Marking.mark(Marking.mark(after, afterUnknown, afterSensitive), Marks.NONE, beforeSensitive));
    }

    boolean importing() {
        return importing;
    }

    List<String> replacePaths() {
        return replacePaths;
    }

    /** The attributes before, without those that were read before the type was known and are not wanted. */
    Value before(AttributeFilter wanted) {
        return wanted.kept(Marking.mark(before, Marks.NONE, beforeSensitive));
    }

    /** The attributes after, without those that were read before the type was known and are not wanted. */
    Value after(AttributeFilter wanted) {
        return wanted.kept(Marking.mark(after, afterUnknown, afterSensitive));
    }

    private static List<String> firstSteps(JsonCursor json) throws IOException {
        TreeSet<String> steps = new TreeSet<>();
        for (List<String> path : Paths.readAll(json, "replace_paths")) {
            steps.addAll(path.subList(0, Math.min(1, path.size())));
        }
        return List.copyOf(steps);
    }
}
