package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The verdict on a budget, and what it rests on. */
public sealed interface BudgetDecision {
    /**
     * Whatever is not known cannot change it.
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
     * It follows from what the user declared; the bounds alone leave it open.
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
     * A fact is missing.
     *
     * @param deciders each fact that would decide it
     */
    record Open(List<DecidingFact> deciders) implements BudgetDecision {
        /** Copies the list. */
        public Open {
            deciders = List.copyOf(deciders);
        }
    }

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T extends @Nullable Object> T fold(
            Function<ByBounds, T> bounds, Function<ByExpected, T> expected, Function<Open, T> open) {
        if (this instanceof ByBounds b) {
            return bounds.apply(b);
        }
        return this instanceof ByExpected e ? expected.apply(e) : open.apply((Open) this);
    }

    private static void requireDecided(Outcome outcome) {
        if (requireNonNull(outcome, "outcome is null") == Outcome.UNDECIDED) {
            throw new IllegalArgumentException("not decided");
        }
    }
}
