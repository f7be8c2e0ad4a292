package dev.tollgate.plan.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.tollgate.plan.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same plans read in the straightforward way, the whole tree in memory, to compare with. */
final class TreeReading {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private TreeReading() {}

    static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before or after, merged with its flag trees. */
    static Value side(JsonNode value, JsonNode unknown, JsonNode sensitive) {
        if (isTrue(unknown)) {
            return Value.UNKNOWN;
        }
        if (value.isObject()) {
            Map<String, Value> entries = new LinkedHashMap<>();
            Set<String> names = new LinkedHashSet<>();
            value.fieldNames().forEachRemaining(names::add);
            unknown.fieldNames().forEachRemaining(name -> {
                if (isTrue(unknown.path(name))) {
                    names.add(name);
                }
            });
            names.forEach(name -> entries.put(
                    name, side(value.path(name), unknown.path(name), inside(sensitive, sensitive.path(name)))));
            return new Value.Mapping(entries);
        }
        if (value.isArray()) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < value.size(); i++) {
                items.add(side(value.get(i), unknown.path(i), inside(sensitive, sensitive.path(i))));
            }
            return new Value.Sequence(items);
        }
        return leaf(value, isTrue(sensitive));
    }

    /** The resources of a state's modules, deepest last. */
    static List<JsonNode> resources(JsonNode module) {
        List<JsonNode> resources = new ArrayList<>();
        module.path("resources").forEach(resources::add);
        module.path("child_modules").forEach(child -> resources.addAll(resources(child)));
        return resources;
    }

    private static Value leaf(JsonNode value, boolean sensitive) {
        if (value.isTextual()) {
            return new Value.Text(value.textValue(), sensitive);
        }
        if (value.isNumber()) {
            return new Value.Numeric(plain(value.decimalValue()), sensitive);
        }
        return value.isBoolean() ? new Value.Bool(value.booleanValue(), sensitive) : Value.NULL;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static JsonNode inside(JsonNode marks, JsonNode below) {
        return isTrue(marks) ? BooleanNode.TRUE : below;
    }

    private static boolean isTrue(JsonNode node) {
        return node.isBoolean() && node.booleanValue();
    }
}
