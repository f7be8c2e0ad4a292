package dev.tollgate.policy;

import java.util.Collection;
import java.util.Locale;

/** The verdict of a budget, a rule or a policy. */
public enum Outcome {
    /** Within the limit, by the bounds or by the expected cost. */
    PASS,
    /** Over the limit, or against the rule. */
    BREACH,
    /** Open, because a missing fact would decide it. */
    UNDECIDED,
    /** Nothing is in scope, so there is nothing to judge. */
    EMPTY;

    /** The word in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Combines verdicts. One breach is a breach, one undecided verdict leaves it open, and where all are empty, so is the whole. */
    static Outcome of(Collection<Outcome> outcomes) {
        if (outcomes.contains(BREACH)) {
            return BREACH;
        }
        if (outcomes.contains(UNDECIDED)) {
            return UNDECIDED;
        }
        return outcomes.contains(EMPTY) && !outcomes.contains(PASS) ? EMPTY : PASS;
    }
}
