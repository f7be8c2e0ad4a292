package dev.tollgate.usage;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;

/**
 * A fact that the user declares.
 *
 * @param value what is declared
 * @param place where it stands
 * @param evidence what was read there
 */
public record StatedFact<T>(T value, Place place, Evidence evidence) {
    /** Checks that nothing is null. */
    public StatedFact {
        requireNonNull(value, "value is null");
        requireNonNull(place, "place is null");
        requireNonNull(evidence, "evidence is null");
    }

    /** Returns the error to throw if the plan shows something else. */
    public UnusableInputException contradicts(String resource, String shown) {
        return new UnusableInputException(new Problem(
                DiagnosticCode.USAGE_CONTRADICTION.id(),
                place,
                evidence.says() + ", but the plan shows " + shown + " for " + resource,
                "what the plan shows, or nothing",
                "Remove the parameter: the plan decides it"));
    }
}
