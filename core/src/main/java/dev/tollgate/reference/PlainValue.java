package dev.tollgate.reference;

import dev.tollgate.plan.Value;
import java.util.Set;

/** Tells what a known plain value may be in a text that resources take part in. */
final class PlainValue {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private PlainValue() {}

    /**
     * True when it may be a name or an address, so that the text may not speak of the resources at all. A number is a port or an index, a
     * truth value a condition; a scheme and a path stand beside a host and are none. What is known decides a condition, so the text is
     * unknown because of the resources.
     */
    static boolean mayBeName(Value value) {
        if (value instanceof Value.Mapping map) {
            return map.entries().entrySet().stream()
                    .anyMatch(entry -> isHost(entry.getKey()) || mayBeName(entry.getValue()));
        }
        if (value instanceof Value.Sequence list) {
            return list.items().stream().anyMatch(PlainValue::mayBeName);
        }
        return value.isUnknown() || value.asText().filter(PlainValue::mayBeName).isPresent();
    }

    private static boolean mayBeName(String text) {
        boolean number = text.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean truth = text.equals("true") || text.equals("false");
        boolean path = text.startsWith("/") && !text.startsWith("//");
        return !number && !truth && !path && !SCHEMES.contains(text);
    }

    /** A key of a map is a name in the configuration; one that is also a host has a dot or colons. */
    private static boolean isHost(String key) {
        return key.indexOf('.') >= 0 || key.indexOf(':') >= 0;
    }
}
