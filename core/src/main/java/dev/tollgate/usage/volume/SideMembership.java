package dev.tollgate.usage.volume;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What belongs to what on one side.
 *
 * @param wholes the smallest whole to which each part certainly belongs, by the name of the part; parts without an entry stand alone
 * @param among the wholes to exactly one of which a part belongs, by the name of the part; none if there may be others
 * @param uncertain the parts that may belong to a whole or to a part of it, but not certainly, by the name of the whole
 */
public record SideMembership(
        Map<String, String> wholes, Map<String, Set<String>> among, Map<String, Set<String>> uncertain) {
    /** Copies the maps. */
    public SideMembership {
        wholes = Collections.unmodifiableMap(new LinkedHashMap<>(wholes));
        among = Map.copyOf(among);
        uncertain = Collections.unmodifiableMap(new LinkedHashMap<>(uncertain));
    }

    Set<String> uncertainOf(String whole) {
        return uncertain.getOrDefault(whole, Set.of());
    }

    /** Returns true if the part certainly belongs to the whole, directly or not. */
    boolean isInside(String part, String whole) {
        String next = wholes.get(part);
        while (next != null && !next.equals(whole)) {
            next = wholes.get(next);
        }
        return next != null;
    }
}
