package dev.tollgate.reference;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells which block of the configuration a block of values can come from, by the constants in it. */
final class BlockMatch {
    private BlockMatch() {}

    /** False when a constant of the block contradicts the values. */
    static boolean fit(ConfigNode.Block block, Value values) {
        for (Map.Entry<String, ConfigNode> entry : block.entries().entrySet()) {
            if (entry.getValue() instanceof ConfigNode.Expression expression && expression.constant() != null) {
                Optional<String> given = scalar(expression.constant());
                Optional<String> shown = scalar(values.get(entry.getKey()));
                if (given.isPresent() && shown.isPresent() && !given.equals(shown)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Providers store numbers as strings and change the case of names, so both count as the same. */
    private static Optional<String> scalar(Value value) {
        return value.asNumber()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .or(() -> value.asBool().map(bool -> Boolean.toString(bool)))
                .or(value::asText)
                .map(text -> text.toLowerCase(Locale.ROOT));
    }
}
