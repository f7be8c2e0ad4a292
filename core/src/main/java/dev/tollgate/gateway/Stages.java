package dev.tollgate.gateway;

import dev.tollgate.plan.Value;
import java.util.List;

/**
 * The stages that an API is deployed to.
 *
 * @param names those that are known, sorted
 * @param open true when there may be others, because the plan does not show all names
 */
public record Stages(List<String> names, boolean open) {
    /** Sorts the names. */
    public Stages {
        names = names.stream().distinct().sorted().toList();
    }

    /** What {@code stage_names} says. */
    static Stages of(Value value) {
        List<Value> items = value.items();
        List<String> names =
                items.stream().flatMap(item -> item.asText().stream()).toList();
        return new Stages(names, value.isUnknown() || items.stream().anyMatch(Value::isUnknown));
    }

    /** True when the API is not deployed, so that nothing calls it. */
    public boolean isEmpty() {
        return names.isEmpty() && !open;
    }
}
