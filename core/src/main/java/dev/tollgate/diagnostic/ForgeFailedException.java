package dev.tollgate.diagnostic;

import static java.util.Objects.requireNonNull;

/** A forge that refused, or could not be reached. */
public final class ForgeFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** For what went wrong. */
    public ForgeFailedException(Problem problem) {
        super(problem.message());
        this.problem = requireNonNull(problem, "problem is null");
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }
}
