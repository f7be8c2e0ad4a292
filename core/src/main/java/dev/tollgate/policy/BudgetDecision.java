package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The verdict on a budget, with its grounds. */
public sealed interface BudgetDecision {
    /**
     * Decided by the bounds alone, whatever is not known.
     *
     * @param outcome a pass or a breach
     */
    record ByBounds(Outcome outcome) implements BudgetDecision {
        /** Checks that it is decided. */
        public ByBounds {
            requireDecided(outcome);
        }
    }

    /**
     * Decided by the expected cost, which follows from the declared usage. The bounds alone leave it open.
     *
     * @param outcome a pass or a breach
     */
    record ByExpected(Outcome outcome) implements BudgetDecision {
        /** Checks that it is decided. */
        public ByExpected {
            requireDecided(outcome);
        }
    }

    /**
     * Undecided, because facts are missing.
     *
     * @param deciders the facts that would decide it
     */
    record Open(List<DecidingFact> deciders) implements BudgetDecision {
        /** Copies the list. */
        public Open {
            deciders = List.copyOf(deciders);
        }
    }

    /**
     * Not judged, because nothing is in scope.
     *
     * @param fact the pattern that nothing matches
     */
    record Empty(DecidingFact fact) implements BudgetDecision {
        /** Checks that the fact is given. */
        public Empty {
            requireNonNull(fact, "fact is null");
        }
    }

    /** Applies the function of the matching case, so that a new case breaks the build of every caller. */
    default <T extends @Nullable Object> T fold(
            Function<ByBounds, T> bounds,
            Function<ByExpected, T> expected,
            Function<Open, T> open,
            Function<Empty, T> empty) {
        if (this instanceof ByBounds b) {
            return bounds.apply(b);
        }
        if (this instanceof ByExpected e) {
            return expected.apply(e);
        }
        return this instanceof Open o ? open.apply(o) : empty.apply((Empty) this);
    }

    private static void requireDecided(Outcome outcome) {
        requireNonNull(outcome, "outcome is null");
        if (outcome != Outcome.PASS && outcome != Outcome.BREACH) {
            throw new IllegalArgumentException("not decided");
        }
    }
}
