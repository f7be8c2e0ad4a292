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
import java.util.regex.Pattern;

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
    /** A number, zero or more, as plain decimals: no exponent, no sign, no separators, at most 30 characters. */
    public static final Form<BigDecimal> DECIMAL =
            numeric("(0|[1-9][0-9]*)(\\.[0-9]+)?", "a number, zero or more, such as 5.94");

    /** A whole number, zero or more, at most 18 digits. */
    public static final Form<Long> WHOLE = new Form<>(
            "a whole number, zero or more",
            0L,
            scalar -> matched(scalar, "0|[1-9][0-9]{0,17}").map(Long::valueOf));

    /** Any words that are not empty; what looks like a number or a truth value is taken as it is written. */
    public static final Form<String> TEXT =
            new Form<>("a text", "", scalar -> Optional.of(scalar.text()).filter(text -> !text.isBlank()));

    /** A day, as year, month and day. */
    public static final Form<LocalDate> DATE = new Form<>("a date such as 2026-11-22", LocalDate.EPOCH, Form::date);

    /** True or false. */
    public static final Form<Boolean> FLAG = new Form<>(
            "true or false",
            false,
            scalar -> Optional.of(scalar.text())
                    .filter(text -> text.matches("true|false"))
                    .map(Boolean::valueOf));

    private static final int LONGEST_NUMBER = 30;

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

    /** A text that matches a pattern as a whole. */
    public static Form<String> matching(Pattern pattern, String expected) {
        return new Form<>(
                expected,
                "",
                scalar -> Optional.of(scalar.text())
                        .filter(text -> pattern.matcher(text).matches()));
    }

    /**
     * One of some words, each of which stands for a value.
     *
     * @throws IllegalArgumentException when there is no word
     */
    public static <T> Form<T> oneOf(Map<String, T> words) {
        T first = words.values().stream().findFirst().orElseThrow(() -> new IllegalArgumentException("no words"));
        String expected = "one of " + String.join(", ", new TreeSet<>(words.keySet()));
        return new Form<>(expected, first, words.keySet(), scalar -> Optional.ofNullable(words.get(scalar.text())));
    }

    /** What the node holds, or the stand-in after the problem was reported. */
    public T read(Node node, Problems problems) {
        Optional<T> value = node.isNull()
                ? Optional.empty()
                : node.fold(reading, sequence -> Optional.empty(), mapping -> Optional.empty());
        if (value.isEmpty()) {
            problems.add("document-wrong-value", node.place(), "found " + node.described(), expected, cure(node));
        }
        return value.orElse(standIn);
    }

    private String cure(Node node) {
        return node.fold(scalar -> NearestName.question(scalar.text(), words), sequence -> "", mapping -> "");
    }

    private static Form<BigDecimal> numeric(String pattern, String expected) {
        return new Form<>(
                expected, BigDecimal.ZERO, scalar -> matched(scalar, pattern).map(BigDecimal::new));
    }

    /** The text of a scalar that is a number, not a quoted text, and is written as the pattern says. */
    private static Optional<String> matched(Node.Scalar scalar, String pattern) {
        return Optional.of(scalar.text())
                .filter(text -> scalar.kind() == Node.Kind.NUMBER && text.length() <= LONGEST_NUMBER)
                .filter(text -> text.matches(pattern));
    }

    private static Optional<LocalDate> date(Node.Scalar scalar) {
        try {
            return Optional.of(LocalDate.parse(scalar.text()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
