package dev.tollgate.policy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A violation of a rule, certain or possible.
 *
 * @param outcome a breach, or undecided when a missing fact would decide it
 * @param project the project, where there are several
 * @param address the resource as Terraform writes it, or null for the plan as a whole
 * @param message the violation in one sentence
 * @param fix the cure in one sentence; empty when there is none
 * @param waiver the waiver that excepts it, or null
 */
public record RuleFinding(
        Outcome outcome,
        @Nullable String project,
        @Nullable String address,
        String message,
        String fix,
        @Nullable Waiver waiver)
        implements Comparable<RuleFinding> {
    private static final Comparator<RuleFinding> ORDER = comparing(RuleFinding::project, nullsFirst(naturalOrder()))
            .thenComparing(RuleFinding::address, nullsFirst(naturalOrder()))
            .thenComparing(RuleFinding::outcome)
            .thenComparing(RuleFinding::message)
            .thenComparing(RuleFinding::fix);

    /** Checks what must be given. */
    public RuleFinding {
        if (requireNonNull(outcome, "outcome is null") == Outcome.PASS) {
            throw new IllegalArgumentException("a pass is no finding");
        }
        requireNonNull(message, "message is null");
        requireNonNull(fix, "fix is null");
    }

    /** Returns a copy with the waiver that excepts it. */
    public RuleFinding waivedBy(Waiver exception) {
        return new RuleFinding(outcome, project, address, message, fix, exception);
    }

    /** Sorts by project, address (none first) and message. */
    @Override
    public int compareTo(RuleFinding other) {
        return ORDER.compare(this, other);
    }
}
