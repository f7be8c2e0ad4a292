package dev.tollgate.traffic;

import static java.util.Objects.requireNonNull;

/**
 * A rule that decides whether traffic is billed, as reports show it.
 *
 * @param id its id, for example {@code backend.mock}
 * @param billing whether traffic by the rule is billed
 * @param target where the traffic goes, in a few words
 * @param end the end of the path as a drawing names it
 * @param advice a sentence on what would change a verdict by this rule; empty where there is none
 */
public record TrafficRule(String id, Billing billing, String target, String end, String advice)
        implements Comparable<TrafficRule> {
    /** Whether traffic is billed by a rule. */
    public enum Billing {
        /** It is billed as outbound public traffic. */
        BILLED,
        /** It is free. */
        FREE,
        /** No rule of the vendor covers it, or the plan leaves open which one does. */
        OPEN,
        /** This version does not know the rule. */
        UNKNOWN
    }

    /** Checks that nothing is null. */
    public TrafficRule {
        requireNonNull(id, "id is null");
        requireNonNull(billing, "billing is null");
        requireNonNull(target, "target is null");
        requireNonNull(end, "end is null");
        requireNonNull(advice, "advice is null");
    }

    /** A rule of which only the id is known. */
    public static TrafficRule named(String id) {
        return new TrafficRule(id, Billing.UNKNOWN, id, id, "");
    }

    /** True where traffic by the rule is billed for certain. */
    public boolean isBilled() {
        return billing == Billing.BILLED;
    }

    /** True when it stands for what no rule of the vendor covers or the plan leaves open. */
    public boolean isOpen() {
        return billing == Billing.OPEN;
    }

    @Override
    public int compareTo(TrafficRule other) {
        return id.compareTo(other.id);
    }
}
