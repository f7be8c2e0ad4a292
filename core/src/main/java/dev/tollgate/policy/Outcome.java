package dev.tollgate.policy;

import java.util.Collection;
import java.util.Locale;

/** What a budget, a rule or a policy says of a plan. */
public enum Outcome {
    /** Whatever is not known may turn out as it likes, or what the user expects is within the limit. */
    PASS,
    /** The limit or the rule is broken. */
    BREACH,
    /** A fact is missing that would decide it. */
    UNDECIDED;

    /** The word in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What several say together: one breach is enough, and they pass only when all pass. */
    static Outcome of(Collection<Outcome> outcomes) {
        if (outcomes.contains(BREACH)) {
            return BREACH;
        }
        return outcomes.contains(UNDECIDED) ? UNDECIDED : PASS;
    }
}
