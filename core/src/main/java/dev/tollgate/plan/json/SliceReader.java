package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Has the library parse single values from their bytes, which the scanner has checked. One for each read of an input. */
final class SliceReader {
    private final JsonFactory library = new JsonFactoryBuilder()
            .streamReadConstraints(JsonLimits.constraints())
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();
    private final Interner interner = new Interner();

    /** Something that is read from a value, which begins at the cursor. */
    interface ValueParsing<T> {
        /** Reads it. */
        T from(JsonCursor json) throws IOException;
    }

    /**
     * Reads the value that stands in a range.
     *
     * @param places the place of each byte, for messages
     * @throws UnusableInputException when it is not what the reading expects
     */
    <T> T read(byte[] bytes, int from, int to, IntFunction<Place> places, ValueParsing<T> reading) {
        try (JsonParser parser = library.createParser(bytes, from, to - from)) {
            parser.nextToken();
            JsonCursor json = new JsonCursor(parser, offset -> places.apply(from + (int) offset), interner);
            return read(json, parser, reading);
        } catch (IOException e) {
            throw new IllegalStateException("bytes at hand could not be read", e);
        }
    }

    /** The string whose quotes begin and end a range; null for {@code null}. Equal ones are one, as far as they come near each other. */
    @Nullable
    String text(byte[] bytes, int from, int to, IntFunction<Place> places, String what) {
        String plain = plainText(bytes, from, to);
        if (plain != null) {
            return plain;
        }
        return read(bytes, from, to, places, json -> Optional.ofNullable(json.text(what)))
                .orElse(null);
    }

    /** The string whose quotes begin and end a range, if it is ASCII without escapes; null for anything else. */
    @Nullable
    String plainText(byte[] bytes, int from, int to) {
        boolean plain = bytes[from] == '"' && isPlain(bytes, from + 1, to - 1);
        return plain ? interner.text(bytes, from + 1, to - 1) : null;
    }

    Interner interner() {
        return interner;
    }

    private static <T> T read(JsonCursor json, JsonParser parser, ValueParsing<T> reading) throws IOException {
        try {
            return reading.from(json);
        } catch (StreamConstraintsException e) {
            boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
            String what = text
                    ? "a string of more than " + JsonLimits.STRING + " characters"
                    : "a name or number beyond all reason";
            throw json.problem(PlanProblem.PLAN_TOO_LONG, what);
        } catch (JsonProcessingException e) {
            throw json.problem(PlanProblem.PLAN_MALFORMED, "not well-formed JSON");
        }
    }

    /** True of ASCII without escapes, and not beyond the limit. */
    private static boolean isPlain(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] >= ' ' && bytes[i] != '\\') {
            i++;
        }
        return i == to && to - from <= JsonLimits.STRING;
    }
}
