package dev.tollgate.wiring;

import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is selected from a setting, and how it was reached. */
final class Selection {
    private Selection() {}

    /** The values that were seen, whatever the answer. */
    static List<Setting.Known> seen(Setting setting) {
        return setting.fold(List::of, Setting.AnyOf::values, Setting.Open::seen);
    }

    /** The same, reached by one more hop. */
    static Setting via(Setting setting, Hop hop) {
        return each(setting, known -> {
            List<Hop> via = new ArrayList<>(List.of(hop));
            via.addAll(known.via());
            return new Setting.Known(known.value(), via);
        });
    }

    /** Selects members; one that was not given may have a default in the variable's type, which plans do not show. */
    static Setting of(Setting setting, List<Member> steps, String text) {
        return each(setting, known -> {
            Value value = known.value();
            for (Member step : steps) {
                value = member(value, step.name());
            }
            if (value == null) {
                return Settings.open(text + " is not among what is given");
            }
            return value.isUnknown()
                    ? Settings.open(text + " is not known until apply")
                    : new Setting.Known(value, known.via());
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
    private static Setting each(Setting setting, Function<Setting.Known, Setting> change) {
        return setting.fold(
                change,
                anyOf -> {
                    List<Setting> changed = anyOf.values().stream().map(change).toList();
                    List<Setting.Known> known =
                            changed.stream().flatMap(s -> seen(s).stream()).toList();
                    return changed.stream()
                            .filter(Setting.Open.class::isInstance)
                            .findFirst()
                            .map(open -> (Setting) new Setting.Open(((Setting.Open) open).reason(), known))
                            .orElseGet(() -> new Setting.AnyOf(known));
                },
                open -> new Setting.Open(
                        open.reason(),
                        open.seen().stream()
                                .map(change)
                                .flatMap(s -> seen(s).stream())
                                .toList()));
    }
}
