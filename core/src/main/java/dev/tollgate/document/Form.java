package dev.tollgate.document;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How one kind of scalar is written.
 *
 * @param expected what must be written, in words for a message
 * @param standIn what stands in for a value that could not be read, until the problems are thrown
 * @param words the words to choose from, if there is a choice; a word that was not found is compared with them
 * @param reading the value, or empty when the scalar is not written this way; never called for nothing
 * @param <T> what is read
 */
public record Form<T>(String expected, T standIn, Set<String> words, Function<Node.Scalar, Optional<T>> reading) {
    private static final int LONGEST_DECIMAL = 30;
    private static final int LONGEST_WHOLE = 18;
    private static final int LONGEST_NAME = 200;

    /** A number, zero or more, as plain decimals: no exponent, no sign, no separators, at most 30 characters. */
    public static final Form<BigDecimal> DECIMAL = new Form<>(
            "a number, zero or more, such as 5.94",
            BigDecimal.ZERO,
            scalar -> isDecimal(scalar) ? Optional.of(new BigDecimal(scalar.text())) : Optional.empty());

    /** A whole number, zero or more, at most 18 digits. */
    public static final Form<Long> WHOLE = new Form<>(
            "a whole number, zero or more",
            0L,
            scalar -> isWhole(scalar) ? Optional.of(Long.valueOf(scalar.text())) : Optional.empty());

    /** Any words that are not empty; what looks like a number or a truth value is taken as it is written. */
    public static final Form<String> TEXT = matching(text -> !text.isBlank(), "a text");

    /** A name, short enough to be shown wherever it is needed. */
    public static final Form<String> NAME = matching(
            text -> !text.isBlank() && text.length() <= LONGEST_NAME,
            "a name of at most " + LONGEST_NAME + " characters");

    /** A day, as year, month and day. */
    public static final Form<LocalDate> DATE = new Form<>("a date such as 2026-11-22", LocalDate.EPOCH, Form::date);

    /** True or false. */
    public static final Form<Boolean> FLAG = oneOf(Map.of("true", true, "false", false));

    /** Checks that nothing is null. */
    public Form {
        requireNonNull(expected, "expected is null");
        requireNonNull(standIn, "standIn is null");
        words = Set.copyOf(words);
        requireNonNull(reading, "reading is null");
    }

    /** A form without words to choose from. */
    public Form(String expected, T standIn, Function<Node.Scalar, Optional<T>> reading) {
        this(expected, standIn, Set.of(), reading);
    }

    /** A text that passes a test. */
    public static Form<String> matching(Predicate<String> test, String expected) {
        return new Form<>(expected, "", scalar -> Optional.of(scalar.text()).filter(test));
    }

    /**
     * One of some words, each of which stands for a value.
     *
     * @throws IllegalArgumentException when there is no word
     */
    public static <T> Form<T> oneOf(Map<String, T> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no words");
        }
        T first = words.values().iterator().next();
        String expected = "one of " + String.join(", ", new TreeSet<>(words.keySet()));
        return new Form<>(expected, first, words.keySet(), scalar -> Optional.ofNullable(words.get(scalar.text())));
    }

    /** What the node holds, or the stand-in after the problem was reported. */
    public T read(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            Optional<T> value = reading.apply(scalar);
            if (value.isPresent()) {
                return value.get();
            }
        }
        problems.add("document-wrong-value", node.place(), "found " + node.described(), expected, cure(node));
        return standIn;
    }

    private String cure(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return "";
        }
        Node.Scalar unquoted = new Node.Scalar(scalar.text(), Node.Kind.NUMBER, scalar.place());
        return reading.apply(unquoted).isPresent() ? "Remove the quotes" : NearestName.question(scalar.text(), words);
    }

    /** A quoted number is a text. */
    private static boolean isDecimal(Node.Scalar scalar) {
        String text = scalar.text();
        int point = text.indexOf('.');
        return scalar.kind() == Node.Kind.NUMBER
                && text.length() <= LONGEST_DECIMAL
                && (point < 0
                        ? isWhole(text)
                        : isWhole(text.substring(0, point)) && isDigits(text.substring(point + 1)));
    }

    private static boolean isWhole(Node.Scalar scalar) {
        return scalar.kind() == Node.Kind.NUMBER && scalar.text().length() <= LONGEST_WHOLE && isWhole(scalar.text());
    }

    /** YAML 1.1 takes a number with a leading zero for octal, so it could be read in two ways. */
    private static boolean isWhole(String text) {
        return isDigits(text) && (text.length() == 1 || text.charAt(0) != '0');
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static Optional<LocalDate> date(Node.Scalar scalar) {
        try {
            return Optional.of(LocalDate.parse(scalar.text()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
