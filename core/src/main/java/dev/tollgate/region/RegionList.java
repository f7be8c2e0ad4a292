package dev.tollgate.region;

import java.util.List;

/**
 * Some of the regions that a resource may be in, in words.
 *
 * @param some at least one of them
 * @param all how many are possible
 */
public record RegionList(List<String> some, int all) {
    private static final int MOST_NAMED = 3;

    /** The regions where something holds, for example {@code cn-beijing}, or {@code each of the 18 regions where it may be}. */
    public String where() {
        return words("each");
    }

    /** The regions where something does not hold: {@code any of the 18 regions where it may be}. */
    public String wherever() {
        return words("any");
    }

    private String words(String of) {
        if (some.size() == all && all > 1) {
            return of + " of the " + all + " regions where it may be";
        }
        String named = String.join(", ", some.subList(0, Math.min(some.size(), MOST_NAMED)));
        return some.size() > MOST_NAMED
                ? named + " and " + (some.size() - MOST_NAMED) + " more of the " + all + " regions where it may be"
                : named;
    }
}
