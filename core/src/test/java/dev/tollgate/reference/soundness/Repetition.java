package dev.tollgate.reference.soundness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a generated resource or module is there.
 *
 * @param argument the line that says so; empty for once
 * @param count its number of instances where {@code count} says it, -1 where only Terraform knows, or null
 * @param keys the keys of its instances where {@code for_each} says them, empty where only Terraform knows, or null
 * @param eachValue what {@code each.value} is, or null where there is none
 */
record Repetition(
        String argument,
        @Nullable Integer count,
        @Nullable List<String> keys,
        @Nullable Kind eachValue) {
    static final Repetition ONCE = new Repetition("", null, null, null);

    static Repetition times(String expression, int count) {
        return new Repetition("count = " + expression, count, null, null);
    }

    static Repetition each(String expression, List<String> keys, @Nullable Kind eachValue) {
        return new Repetition("for_each = " + expression, null, List.copyOf(keys), eachValue);
    }
}
