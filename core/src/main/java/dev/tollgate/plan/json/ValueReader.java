package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tollgate.plan.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values as they stand, with nothing marked yet. */
final class ValueReader {
    /** What a sanitised plan has in place of a value of any type. */
    static final String REDACTED = "REDACTED_SENSITIVE";

    private static final Value TRUE = new Value.Bool(true, false);
    private static final Value FALSE = new Value.Bool(false, false);

    private ValueReader() {}

    /** Reads the attributes of a resource: of an object only the members that are wanted, each of which may come once. */
    static Value read(JsonCursor json, AttributeFilter wanted) throws IOException {
        return json.token() == JsonToken.START_OBJECT ? mapping(json, wanted) : read(json);
    }

    /** Reads any value. */
    static Value read(JsonCursor json) throws IOException {
        return switch (json.token()) {
            case START_OBJECT -> mapping(json, AttributeFilter.ALL);
            case START_ARRAY -> sequence(json);
            case VALUE_STRING -> text(json.string());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Numeric(number(json), false);
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            default -> Value.NULL;
        };
    }

    private static Value mapping(JsonCursor json, AttributeFilter wanted) throws IOException {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (!wanted.wants(name)) {
                json.skip();
            } else if (entries.put(name, read(json)) != null) {
                throw json.duplicateName();
            }
        }
        return new Value.Mapping(entries);
    }

    private static Value sequence(JsonCursor json) throws IOException {
        List<Value> items = new ArrayList<>();
        while (json.nextElement()) {
            items.add(read(json));
        }
        return new Value.Sequence(items);
    }

    /** The value of a string. */
    static Value text(String text) {
        return text.equals(REDACTED) ? Value.UNKNOWN : new Value.Text(text, false);
    }

    private static BigDecimal number(JsonCursor json) throws IOException {
        BigDecimal number = json.numberLength() <= JsonLimits.DIGITS ? exact(json.string()) : null;
        if (number == null) {
            throw json.problem(PlanProblem.PLAN_TOO_LONG, "a number of more than " + JsonLimits.DIGITS + " digits");
        }
        return number;
    }

    /**
     * The exact number, in the one form that equal numbers share: no trailing zeros, no exponent. Null when that takes too many digits.
     */
    private static @Nullable BigDecimal exact(String digits) {
        try {
            BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
            if (Math.abs((long) number.scale()) > JsonLimits.DIGITS) {
                return null;
            }
            return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
        } catch (NumberFormatException e) {
            return null; // An exponent beyond even a BigDecimal's.
        }
    }
}
