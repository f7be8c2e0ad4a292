package dev.tollgate.traffic;

import static java.util.stream.Collectors.joining;

import dev.tollgate.diagnostic.Evidence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What reads otherwise after than before in the evidence of a verdict: the attributes by which a reviewer finds the change. */
final class ReadingChange {
    /** Beyond these, a sentence is no longer read. */
    private static final int MOST = 2;

    /** They tie resources together. When the ends are made anew they read otherwise, which is seldom what decides. */
    private static final Set<String> TIES = Set.of("group_id", "instance_id", "stage_names");

    private final Map<Where, String> before;
    private final Map<Where, String> after;

    private final @Nullable String owner;

    private record Where(String address, String attribute) {}

    /** What reads otherwise in the evidence of the verdict on the traffic of a resource, which need not be named again. */
    ReadingChange(@Nullable String owner, List<Evidence> before, List<Evidence> after) {
        this.owner = owner;
        this.before = readings(before);
        this.after = readings(after);
    }

    /** Ends a sentence, for example with {@code (service_type was HTTP-VPC, is HTTP)}; empty when nothing is found. */
    String text() {
        Set<Where> places = new LinkedHashSet<>(after.keySet());
        places.addAll(before.keySet());
        String found = places.stream()
                .filter(where -> !Objects.equals(before.get(where), after.get(where)))
                .sorted(Comparator.comparing(this::rank))
                .limit(MOST)
                .map(this::text)
                .collect(joining("; "));
        return found.isEmpty() ? "" : " (" + found + ")";
    }

    private String text(Where where) {
        String name = where.attribute() + (where.address().equals(owner) ? "" : " of " + where.address());
        String was = before.get(where);
        String is = after.get(where);
        if (is == null) {
            return name + " was " + was;
        }
        return name + (was == null ? "" : " was " + was + ",") + " is " + is;
    }

    /** What is there on both sides first, then what comes, then what goes, then ties. */
    private int rank(Where where) {
        if (TIES.contains(where.attribute())) {
            return 3;
        }
        if (!after.containsKey(where)) {
            return 2;
        }
        return before.containsKey(where) ? 0 : 1;
    }

    /** What each place says; the rules of the document are no places. */
    private static Map<Where, String> readings(List<Evidence> why) {
        Map<Where, String> readings = new LinkedHashMap<>();
        for (Evidence each : why) {
            String address = each.address();
            if (address != null) {
                readings.merge(new Where(address, each.attribute()), each.says(), (one, more) -> one + " and " + more);
            }
        }
        return readings;
    }
}
