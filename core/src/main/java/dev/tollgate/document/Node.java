package dev.tollgate.document;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.QuotedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A part of a document, with the place where it stands. */
public sealed interface Node {
    /** Where it begins. */
    Place place();

    /** What it is, in words for a message; the text of a scalar is quoted. */
    String described();

    /** The result of the function for what this is. */
    <T> T fold(Function<Scalar, T> onScalar, Function<Sequence, T> onSequence, Function<Mapping, T> onMapping);

    /** True when nothing is written: an empty value, {@code ~} or {@code null}. */
    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NULL;
    }

    /** What a scalar is taken for. Quoted scalars are text, whatever they hold. */
    enum Kind {
        /** Words. */
        TEXT,
        /** Digits, as YAML 1.1 writes numbers; a {@link Form} may be stricter. */
        NUMBER,
        /** True or false, in one of YAML's spellings. */
        BOOLEAN,
        /** Nothing. */
        NULL
    }

    /**
     * A single value.
     *
     * @param text what is written, without quotes and as it stands: {@code 1.50} keeps its zero
     * @param kind what it is taken for
     * @param place where it begins
     */
    record Scalar(String text, Kind kind, Place place) implements Node {
        /** Checks that nothing is null. */
        public Scalar {
            requireNonNull(text, "text is null");
            requireNonNull(kind, "kind is null");
            requireNonNull(place, "place is null");
        }

        @Override
        public String described() {
            if (kind == Kind.NULL) {
                return "nothing";
            }
            return QuotedText.quote(text);
        }

        @Override
        public <T> T fold(
                Function<Scalar, T> onScalar, Function<Sequence, T> onSequence, Function<Mapping, T> onMapping) {
            return onScalar.apply(this);
        }
    }

    /**
     * A list.
     *
     * @param items its items in order
     * @param place where it begins
     */
    record Sequence(List<Node> items, Place place) implements Node {
        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
            requireNonNull(place, "place is null");
        }

        @Override
        public String described() {
            return "a list";
        }

        @Override
        public <T> T fold(
                Function<Scalar, T> onScalar, Function<Sequence, T> onSequence, Function<Mapping, T> onMapping) {
            return onSequence.apply(this);
        }
    }

    /**
     * Keys with values.
     *
     * @param entries the entries in the order of the document; no key occurs twice
     * @param place where it begins
     */
    record Mapping(List<Entry> entries, Place place) implements Node {
        /** Copies the entries. */
        public Mapping {
            entries = List.copyOf(entries);
            requireNonNull(place, "place is null");
        }

        /** The value of a key, if the key is there. */
        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public String described() {
            return "a mapping";
        }

        @Override
        public <T> T fold(
                Function<Scalar, T> onScalar, Function<Sequence, T> onSequence, Function<Mapping, T> onMapping) {
            return onMapping.apply(this);
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key, as it is written
     * @param place where the key begins
     * @param value its value
     */
    record Entry(String key, Place place, Node value) {
        /** Checks that nothing is null. */
        public Entry {
            requireNonNull(key, "key is null");
            requireNonNull(place, "place is null");
            requireNonNull(value, "value is null");
        }
    }
}
