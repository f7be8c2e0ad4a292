package dev.tollgate.gateway.model;

import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The stages that an API is deployed to.
 *
 * @param known those that are known, sorted by name
 * @param open true when there may be others, because the plan does not show all names
 */
public record DeployedStages(List<DeployedStage> known, boolean open) {
    /** Sorts the stages. */
    public DeployedStages {
        known = known.stream()
                .distinct()
                .sorted(Comparator.comparing(DeployedStage::name))
                .toList();
    }

    /** What {@code stage_names} says. */
    public static DeployedStages of(Value value) {
        List<Value> items = value.items();
        List<DeployedStage> known = new ArrayList<>();
        for (Value item : items) {
            if (item instanceof Value.Text text) {
                known.add(new DeployedStage(text.text(), text.sensitive()));
            }
        }
        return new DeployedStages(known, value.isUnknown() || items.stream().anyMatch(Value::isUnknown));
    }

    /** True when the API is not deployed, so that nothing calls it. */
    public boolean isEmpty() {
        return known.isEmpty() && !open;
    }
}
