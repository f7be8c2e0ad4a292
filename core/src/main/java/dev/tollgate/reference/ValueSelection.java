package dev.tollgate.reference;

import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is selected from a setting, and how it was reached. */
final class ValueSelection {
    private ValueSelection() {}

    /** The values that were seen, whatever the answer. */
    static List<ConstantValue.Known> seen(ConstantValue setting) {
        return setting.fold(List::of, ConstantValue.AnyOf::values, ConstantValue.Open::seen);
    }

    /** The same, reached by one more hop. */
    static ConstantValue via(ConstantValue setting, ReferenceStep hop) {
        return each(setting, known -> {
            List<ReferenceStep> via = new ArrayList<>(List.of(hop));
            via.addAll(known.via());
            return new ConstantValue.Known(known.value(), via);
        });
    }

    /** Selects members; one that was not given may have a default in the variable's type, which plans do not show. */
    static ConstantValue of(ConstantValue setting, List<ValueMember> steps, String text) {
        return each(setting, known -> {
            Value value = known.value();
            for (ValueMember step : steps) {
                value = member(value, step.name());
            }
            if (value == null) {
                return ExpressionEvaluator.open(text + " is not among what is given");
            }
            return value.isUnknown()
                    ? ExpressionEvaluator.open(text + " is not known until apply")
                    : new ConstantValue.Known(value, known.via());
        });
    }

    private static @Nullable Value member(@Nullable Value value, String step) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.entries().get(step);
        }
        if (value instanceof Value.Sequence sequence && step.matches("\\d{1,9}")) {
            int index = Integer.parseInt(step);
            return index < sequence.items().size() ? sequence.items().get(index) : null;
        }
        return value != null && value.isUnknown() ? value : null;
    }

    /** The same for every value that is possible; one that cannot be told makes the whole open. */
    private static ConstantValue each(ConstantValue setting, Function<ConstantValue.Known, ConstantValue> change) {
        return setting.fold(
                change,
                anyOf -> {
                    List<ConstantValue> changed =
                            anyOf.values().stream().map(change).toList();
                    List<ConstantValue.Known> known =
                            changed.stream().flatMap(s -> seen(s).stream()).toList();
                    return changed.stream()
                            .filter(ConstantValue.Open.class::isInstance)
                            .findFirst()
                            .map(open ->
                                    (ConstantValue) new ConstantValue.Open(((ConstantValue.Open) open).reason(), known))
                            .orElseGet(() -> new ConstantValue.AnyOf(known));
                },
                open -> new ConstantValue.Open(
                        open.reason(),
                        open.seen().stream()
                                .map(change)
                                .flatMap(s -> seen(s).stream())
                                .toList()));
    }
}
