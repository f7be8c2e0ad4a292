package dev.tollgate.diagnostic;

import static java.util.Objects.requireNonNull;

/**
 * Why an input cannot be used.
 *
 * @param code a short stable name of the kind of problem, in lower case with hyphens, for example {@code plan-binary}
 * @param place where it is
 * @param found what is there, in words; never a sensitive value
 * @param expected what should be there; empty when that goes without saying
 * @param cure what the user can do about it, a command where there is one; empty when {@code expected} says it all
 */
public record Problem(String code, Place place, String found, String expected, String cure) {
    /** Checks that nothing is null, and cuts what is too long to read. */
    public Problem {
        requireNonNull(code, "code is null");
        requireNonNull(place, "place is null");
        found = QuotedText.limit(requireNonNull(found, "found is null"));
        expected = QuotedText.limit(requireNonNull(expected, "expected is null"));
        cure = QuotedText.limit(requireNonNull(cure, "cure is null"));
    }

    /** One message for people: place, what was found, what was expected, the cure, and the code. */
    public String message() {
        StringBuilder text = new StringBuilder(place.toString()).append(": ").append(found);
        if (!expected.isEmpty()) {
            text.append("; expected ").append(expected);
        }
        if (!cure.isEmpty()) {
            text.append(". ").append(cure);
        }
        return text.append(" [").append(code).append(']').toString();
    }
}
