package dev.tollgate.reference;

import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a resource an attribute stands: {@code instance_id}, {@code http_vpc_service_config[0].name} for one of its nested blocks,
 * {@code zone_mappings[*].vswitch_id} for any of them, {@code vswitch_ids[*]} for any element of a list.
 *
 * @param steps the names from the resource down, at least one
 */
public record AttributePath(List<Step> steps) {
    /**
     * One name, and which of several it means.
     *
     * @param name the name of an attribute or block
     * @param key {@link InstanceKey.Index} for one of a list, counted from 0 in the order of the values; {@link InstanceKey#UNDECIDED}
     *     for any of them; {@link InstanceKey#NONE} where there is only one
     */
    public record Step(String name, InstanceKey key) {}

    /** Copies the steps. */
    public AttributePath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path has at least one step");
        }
    }

    /** The path that this writes; an {@link IllegalArgumentException} when it writes none. */
    public static AttributePath of(String text) {
        List<Step> steps = new ArrayList<>();
        for (String part : text.split("\\.", -1)) {
            int bracket = part.indexOf('[');
            String name = bracket < 0 ? part : part.substring(0, bracket);
            InstanceKey key = bracket < 0 ? InstanceKey.NONE : key(part.substring(bracket));
            if (key == null || name.isEmpty() || !name.chars().allMatch(AttributePath::isOfName)) {
                throw new IllegalArgumentException("not a path to an attribute: " + text);
            }
            steps.add(new Step(name, key));
        }
        return new AttributePath(steps);
    }

    /** The path to an attribute of one nested block, by the block's place in the values. */
    public static AttributePath of(String block, int index, String attribute) {
        return of(block + "[" + index + "]." + attribute);
    }

    /** What stands there in these values: unknown when something on the way is, empty when the values do not have it. */
    public Optional<Value> in(Value values) {
        Optional<Value> at = Optional.of(values);
        for (Step step : steps) {
            at = at.flatMap(value -> member(value, step.name())).flatMap(value -> item(value, step.key()));
        }
        return at;
    }

    /** True when it means any of several rather than one. */
    boolean isAny() {
        return steps.stream().anyMatch(step -> step.key() == InstanceKey.UNDECIDED);
    }

    /** As it is written. */
    @Override
    public String toString() {
        List<String> parts =
                steps.stream().map(step -> step.name() + step.key()).toList();
        return String.join(".", parts);
    }

    /** The key that this writes, brackets included; null when it writes none. */
    private static @Nullable InstanceKey key(String brackets) {
        if (brackets.equals("[*]")) {
            return InstanceKey.UNDECIDED;
        }
        int last = brackets.length() - 1;
        boolean number = last >= 2 && last <= 10 && brackets.charAt(last) == ']';
        for (int i = 1; number && i < last; i++) {
            number = brackets.charAt(i) >= '0' && brackets.charAt(i) <= '9';
        }
        return number ? new InstanceKey.Index(Long.parseLong(brackets, 1, last, 10)) : null;
    }

    private static boolean isOfName(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private static Optional<Value> member(Value value, String name) {
        if (value instanceof Value.Mapping mapping) {
            return Optional.ofNullable(mapping.entries().get(name));
        }
        return value.isUnknown() || value.isNull() ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Value> item(Value value, InstanceKey key) {
        if (!(key instanceof InstanceKey.Index index) || !(value instanceof Value.Sequence)) {
            return Optional.of(value);
        }
        List<Value> items = value.items();
        return index.value() < items.size() ? Optional.of(items.get((int) index.value())) : Optional.empty();
    }
}
