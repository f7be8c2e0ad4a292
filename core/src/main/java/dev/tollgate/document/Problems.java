package dev.tollgate.document;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects what is wrong with a file, so that the user sees all of it at once. What a reader returns after it has reported a problem
 * only stands in until {@link #resultOf} throws.
 */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds a problem, with the parts of {@link Problem}. */
    public void add(String code, Place place, String foundThere, String expected, String cure) {
        add(new Problem(code, place, foundThere, expected, cure));
    }

    /** True when nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found so far, in the order in which it was found. */
    public List<Problem> found() {
        return List.copyOf(found);
    }

    /**
     * The result, made only when nothing is wrong.
     *
     * @throws UnusableInputException with everything that is wrong
     */
    public <T> T resultOf(Supplier<T> result) {
        throwIfAny();
        return result.get();
    }

    /**
     * Ends the reading of a file.
     *
     * @throws UnusableInputException with everything that is wrong, if anything is
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new UnusableInputException(found);
        }
    }
}
