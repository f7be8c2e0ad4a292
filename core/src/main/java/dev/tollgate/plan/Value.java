package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Secrecy;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of an attribute, with what the plan's flag trees say of it: known, null, not known until apply, and whether it is sensitive.
 *
 * <p>{@code toString} shows values to people and never shows a sensitive one.
 */
// Null and Unknown are made only here, so no other thread can begin with one of them and wait for this type.
@SuppressWarnings("ClassInitializationDeadlock")
public sealed interface Value {
    /** Known to be unset, or unset before. */
    Value NULL = new Null();

    /** Not known until apply. */
    Value UNKNOWN = new Unknown();

    /** A string. */
    record Text(String text, boolean sensitive) implements Value {
        /** Checks that the text is given. */
        public Text {
            requireNonNull(text, "text is null");
        }

        @Override
        public String toString() {
            return secrecy().show(text);
        }
    }

    /** A number, exact. */
    record Numeric(BigDecimal number, boolean sensitive) implements Value {
        /** Checks that the number is given. */
        public Numeric {
            requireNonNull(number, "number is null");
        }

        @Override
        public String toString() {
            return secrecy().show(number);
        }
    }

    /** True or false. */
    record Bool(boolean bool, boolean sensitive) implements Value {
        @Override
        public String toString() {
            return secrecy().show(Boolean.toString(bool));
        }
    }

    /** Known to be unset. */
    record Null() implements Value {
        @Override
        public String toString() {
            return "null";
        }
    }

    /** Not known until apply. */
    record Unknown() implements Value {
        @Override
        public String toString() {
            return "(known after apply)";
        }
    }

    /** A list, set or tuple, or the nested blocks of one name. */
    record Sequence(List<Value> items) implements Value {
        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    /** A map or object, or the attributes of a resource or nested block. A name that is not there was not set and is not unknown. */
    record Mapping(Map<String, Value> entries) implements Value {
        /** Copies the entries and keeps their order. */
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String toString() {
            return entries.toString();
        }
    }

    /** One function per case, so that a further case breaks the build of every caller. */
    interface Cases<T> {
        /** For a string. */
        T text(Text text);

        /** For a number. */
        T number(Numeric number);

        /** For a boolean. */
        T bool(Bool bool);

        /** For null. */
        T none();

        /** For what is not known until apply. */
        T unknown();

        /** For a list. */
        T sequence(Sequence sequence);

        /** For a map. */
        T mapping(Mapping mapping);
    }

    /** The result for the case that this is. */
    default <T> T fold(Cases<T> cases) {
        if (this instanceof Text text) {
            return cases.text(text);
        }
        if (this instanceof Mapping mapping) {
            return cases.mapping(mapping);
        }
        if (this instanceof Sequence sequence) {
            return cases.sequence(sequence);
        }
        if (this instanceof Numeric number) {
            return cases.number(number);
        }
        if (this instanceof Bool bool) {
            return cases.bool(bool);
        }
        return this instanceof Null ? cases.none() : cases.unknown();
    }

    /** Tells whether the value may be shown. A list or map is open as a whole: each part has its own secrecy. */
    default Secrecy secrecy() {
        if (this instanceof Text text) {
            return Secrecy.of(text.sensitive());
        }
        if (this instanceof Numeric number) {
            return Secrecy.of(number.sensitive());
        }
        return Secrecy.of(this instanceof Bool bool && bool.sensitive());
    }

    /** True when the value as a whole is not known until apply. Parts of a list or map that is known may still be unknown. */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /** True when the value is known to be unset. */
    default boolean isNull() {
        return this instanceof Null;
    }

    /** The string, also where the plan marks it sensitive; empty for anything else. */
    default Optional<String> asText() {
        return this instanceof Text text ? Optional.of(text.text()) : Optional.empty();
    }

    /** The boolean, also of the strings {@code true} and {@code false}; empty for anything else. */
    default Optional<Boolean> asBool() {
        if (this instanceof Bool bool) {
            return Optional.of(bool.bool());
        }
        return asText().filter(text -> text.equals("true") || text.equals("false"))
                .map(Boolean::valueOf);
    }

    /** The number; empty for anything else. */
    default Optional<BigDecimal> asNumber() {
        return this instanceof Numeric number ? Optional.of(number.number()) : Optional.empty();
    }

    /** The items of a list; none for anything else, so ask {@link #isUnknown()} first where that matters. */
    default List<Value> items() {
        return this instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** The attribute of a map or object: unknown when this is unknown as a whole, null when it is not there. */
    default Value get(String name) {
        if (isUnknown()) {
            return UNKNOWN;
        }
        return this instanceof Mapping mapping ? mapping.entries().getOrDefault(name, NULL) : NULL;
    }
}
