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
    UNDECIDED;

    /** The word in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Combines verdicts: one breach is a breach, and only passes make a pass. */
    static Outcome of(Collection<Outcome> outcomes) {
        if (outcomes.contains(BREACH)) {
            return BREACH;
        }
        return outcomes.contains(UNDECIDED) ? UNDECIDED : PASS;
    }
}
