package dev.tollgate.diagnostic;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** An input (plan, usage file, price book, policy) that cannot be used, with every problem that was found in it. */
public final class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * For the problems found, at least one.
     *
     * @throws IllegalArgumentException when there is none
     */
    public UnusableInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problems");
        }
        this.problems = List.copyOf(problems);
    }

    /** For one problem. */
    public UnusableInputException(Problem problem) {
        this(List.of(problem));
    }

    /** What is wrong, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }
}
