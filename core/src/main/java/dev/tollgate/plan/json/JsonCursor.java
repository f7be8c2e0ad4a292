package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.IOException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where the parsing of one value stands. Every method that reads a value starts at its first token and leaves the cursor at its last. A
 * {@code null} where an object, array or string could be counts as absent, since tools that re-save plans write such.
 *
 * <p>The names given as {@code what} are ones that the plan format fixes, so that no message holds content of the input.
 */
final class JsonCursor {
    private final JsonParser parser;
    private final LongFunction<Place> places;
    private final Interner interner;

    /**
     * A cursor at the parser's current token.
     *
     * @param places the place of a byte of what is parsed
     */
    JsonCursor(JsonParser parser, LongFunction<Place> places, Interner interner) {
        this.parser = parser;
        this.places = places;
        this.interner = interner;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    /** Moves to the next name of the current object and returns it; null after the last. */
    @Nullable
    String nextName() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Moves to the next item of the current array. False after the last. */
    boolean nextElement() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** Goes over the value without building anything of it. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    /** Goes over the value, for something else. */
    <T> T skipped(T instead) throws IOException {
        skip();
        return instead;
    }

    /** The members of the object here; none for null. */
    ObjectMembers members(String what) {
        expect(token() == JsonToken.START_OBJECT || isNull(), what, "an object");
        return new ObjectMembers(this, !isNull());
    }

    /** True at the start of an array; false for null. Its items follow with {@link #nextElement()}. */
    boolean array(String what) {
        expect(token() == JsonToken.START_ARRAY || isNull(), what, "an array");
        return !isNull();
    }

    /** The string here; null for null. */
    @Nullable
    String text(String what) throws IOException {
        expect(token() == JsonToken.VALUE_STRING || isNull(), what, "a string");
        return isNull() ? null : string();
    }

    /** The string here; empty for null. */
    String name(String what) throws IOException {
        String text = text(what);
        return text == null ? "" : interned(text);
    }

    /** The boolean here; null for null. */
    @Nullable
    Boolean bool(String what) {
        expect(token().isBoolean() || isNull(), what, "true or false");
        return isNull() ? null : token() == JsonToken.VALUE_TRUE;
    }

    boolean isNull() {
        return token() == JsonToken.VALUE_NULL;
    }

    /** The string or number here, as it is written. */
    String string() throws IOException {
        try {
            return parser.getText();
        } catch (StreamConstraintsException e) {
            throw problem(PlanProblem.PLAN_TOO_LONG, "a string of more than " + JsonLimits.STRING + " characters");
        }
    }

    /** How many characters the number here has. */
    int numberLength() throws IOException {
        return parser.getTextLength();
    }

    /** One instance for equal things of this input. */
    <T> T interned(T value) {
        return interner.of(value);
    }

    /** The problem of a name that comes twice in one object. */
    UnusableInputException duplicateName() {
        return problem(PlanProblem.PLAN_DUPLICATE, "a name in one object");
    }

    /** A problem at the place of the cursor. */
    UnusableInputException problem(PlanProblem problem, String detail) {
        long offset = Math.max(0, parser.currentTokenLocation().getByteOffset());
        return problem.thrown(places.apply(offset), detail);
    }

    private void expect(boolean fits, String what, String expected) {
        if (!fits) {
            throw problem(PlanProblem.PLAN_MALFORMED, what + " is " + kind() + ", not " + expected);
        }
    }

    private String kind() {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            default -> "null";
        };
    }
}
