package dev.tollgate.gateway;

import dev.tollgate.plan.Sorting;
import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The stages that an API is deployed to.
 *
 * @param known those that are known, sorted by name
 * @param open true when there may be others, because the plan does not show all names
 */
public record Stages(List<Stage> known, boolean open) {
    /** Sorts the stages. */
    public Stages {
        known = known.stream().distinct().sorted(Sorting.by(Stage::name)).toList();
    }

    /** What {@code stage_names} says. */
    static Stages of(Value value) {
        List<Value> items = value.items();
        List<Stage> known = new ArrayList<>();
        for (Value item : items) {
            if (item instanceof Value.Text text) {
                known.add(new Stage(text.text(), text.sensitive()));
            }
        }
        return new Stages(known, value.isUnknown() || items.stream().anyMatch(Value::isUnknown));
    }

    /** True when the API is not deployed, so that nothing calls it. */
    public boolean isEmpty() {
        return known.isEmpty() && !open;
    }
}
