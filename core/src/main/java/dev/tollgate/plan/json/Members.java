package dev.tollgate.plan.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, in the order of the input. A name that comes twice is refused: readers disagree on which one counts,
 * so two tools would see two different plans.
 */
final class Members {
    /** Up to here looking through a list is faster than hashing; most objects have no more members. */
    private static final int FEW = 16;

    private final JsonCursor json;
    private final boolean present;
    private final List<String> first = new ArrayList<>(FEW);
    private @Nullable Set<String> more;

    Members(JsonCursor json, boolean present) {
        this.json = json;
        this.present = present;
    }

    /** Moves to the value of the next member and returns the member's name; null after the last. */
    @Nullable
    String next() throws IOException {
        String name = present ? json.nextName() : null;
        if (name != null && !isNew(name)) {
            throw json.problem(PlanProblem.PLAN_DUPLICATE, "a name in one object");
        }
        return name;
    }

    /** The names so far. */
    Set<String> names() {
        Set<String> names = new HashSet<>(first);
        if (more != null) {
            names.addAll(more);
        }
        return names;
    }

    private boolean isNew(String name) {
        if (first.contains(name)) {
            return false;
        }
        if (first.size() < FEW) {
            return first.add(name);
        }
        if (more == null) {
            more = new HashSet<>();
        }
        return more.add(name);
    }
}
