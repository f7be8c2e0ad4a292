package dev.tollgate.document;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects the problems of a file, so that the user sees them at once. After a problem, a reader returns stand-in values until
 * {@link #resultOf} throws.
 */
public final class Problems {
    /** Nobody reads more. A file made to have millions of them must not fill memory. */
    private static final int MOST_PROBLEMS = 200;

    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem. Problems after the first 200 are dropped. */
    public void add(Problem problem) {
        if (found.size() < MOST_PROBLEMS) {
            found.add(problem);
        }
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
