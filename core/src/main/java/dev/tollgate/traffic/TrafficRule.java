package dev.tollgate.traffic;

import static java.util.Objects.requireNonNull;

/**
 * A rule that decides whether traffic is billed, as reports show it.
 *
 * @param id its id, for example {@code backend.mock}
 * @param target where the traffic goes, in a few words
 * @param advice a sentence on what would change a verdict by this rule; empty where there is none
 * @param isOpen true when it stands for what no rule covers or the plan leaves open
 */
public record TrafficRule(String id, String target, String advice, boolean isOpen) implements Comparable<TrafficRule> {
    /** Checks that nothing is null. */
    public TrafficRule {
        requireNonNull(id, "id is null");
        requireNonNull(target, "target is null");
        requireNonNull(advice, "advice is null");
    }

    /** A rule of which only the id is known. */
    public static TrafficRule named(String id) {
        return new TrafficRule(id, id, "", false);
    }

    @Override
    public int compareTo(TrafficRule other) {
        return id.compareTo(other.id);
    }
}
