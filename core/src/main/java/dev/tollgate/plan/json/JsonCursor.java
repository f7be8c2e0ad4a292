package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the one pass over an input stands. Every method that reads a value starts at its first token and leaves the cursor at its last.
 * A {@code null} where an object, array or string could be counts as absent, since tools that re-save plans write such.
 *
 * <p>The names given as {@code what} are ones that the plan format fixes, so that no message holds content of the input.
 */
final class JsonCursor {
    /** What is longer is hardly a word. */
    private static final int LONGEST_WORD = 200;

    private final PlanParser parser;
    private final String source;
    private final Canonical canonical = new Canonical();
    private final IdentityHashMap<Set<String>, AttributeFilter> filters = new IdentityHashMap<>();

    JsonCursor(PlanParser parser, String source) {
        this.parser = parser;
        this.source = source;
    }

    /** Moves to the first token. False when there is none. */
    boolean start() throws IOException {
        return parser.nextToken() != null;
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

    /** The same, and may leave out members that are not among these names. */
    @Nullable
    String nextName(Names wanted) throws IOException {
        String name = parser.nextFieldName(wanted);
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Moves to the next item of the current array. False after the last. */
    boolean nextElement() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** The same, and may go over resources of which little or nothing is kept. */
    boolean nextElement(PlainResources plain) throws IOException {
        parser.goOver(plain);
        return nextElement();
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
    Members members(String what) {
        expect(token() == JsonToken.START_OBJECT || isNull(), what, "an object");
        return new Members(this, !isNull());
    }

    /** The members of the object here, of which only these need be looked at; none for null. */
    Members members(String what, Names wanted) {
        expect(token() == JsonToken.START_OBJECT || isNull(), what, "an object");
        return new Members(this, !isNull(), wanted);
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

    /** The string here, kept once however often it comes; empty for null. For what is kept only. */
    String name(String what) throws IOException {
        String word = word(what);
        return word == null ? "" : word;
    }

    /** The same, but null for null. Nothing is built of a word that has come before. */
    @Nullable
    String word(String what) throws IOException {
        expect(token() == JsonToken.VALUE_STRING || isNull(), what, "a string");
        if (isNull()) {
            return null;
        }
        int length = parser.getTextLength();
        return length > LONGEST_WORD
                ? string()
                : canonical.of(parser.getTextCharacters(), parser.getTextOffset(), length);
    }

    /** The string here; null for null. Where it equals the likely one it is that, and nothing is built. */
    @Nullable
    String text(String what, @Nullable String likely) throws IOException {
        return likely != null && token() == JsonToken.VALUE_STRING && isText(likely) ? likely : text(what);
    }

    private boolean isText(String likely) throws IOException {
        int length = parser.getTextLength();
        if (length != likely.length()) {
            return false;
        }
        char[] text = parser.getTextCharacters();
        int offset = parser.getTextOffset();
        for (int i = 0; i < length; i++) {
            if (text[offset + i] != likely.charAt(i)) {
                return false;
            }
        }
        return true;
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
            throw problem(PlanProblem.PLAN_TOO_LONG, "a string of more than " + Limits.STRING + " characters");
        }
    }

    /** How many characters the number here has. */
    int numberLength() throws IOException {
        return parser.getTextLength();
    }

    /** Which attributes an interest wants of a type. */
    AttributeFilter filter(Interest interest, Mode mode, String type) {
        Set<String> attributes = interest.attributes(mode, type);
        if (attributes == null) {
            return new AttributeFilter.Asked(interest, mode, type);
        }
        AttributeFilter known = filters.get(attributes);
        if (known == null) {
            known = new AttributeFilter.OfType(attributes, Names.of(attributes));
            filters.put(attributes, known);
        }
        return known;
    }

    /** One instance for equal things of this input. */
    <T> T canonical(T value) {
        return canonical.of(value);
    }

    /** Refuses the input unless this holds of what is here. */
    void expect(boolean fits, String what, String expected) {
        if (!fits) {
            throw problem(PlanProblem.PLAN_MALFORMED, what + " is " + kind() + ", not " + expected);
        }
    }

    /** The problem of a name that comes twice in one object. */
    UnusableInputException duplicateName() {
        return problem(PlanProblem.PLAN_DUPLICATE, "a name in one object");
    }

    /** A problem at the place of the cursor. */
    UnusableInputException problem(PlanProblem problem, String detail) {
        return problem.thrown(place(parser.currentTokenLocation()), detail);
    }

    /** A location of the parser as a place in this input. */
    Place place(JsonLocation location) {
        return new Place(source, Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
    }

    /** True when the limit of depth is reached here. */
    boolean atLimitOfDepth() {
        return parser.depth() >= Limits.DEPTH;
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
