package dev.tollgate.traffic;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Where traffic goes by a rule, in a few words. */
public final class TrafficTargets {
    private final Map<String, String> words = new HashMap<>();

    private TrafficTargets() {
        words.put(BackendTally.UNLISTED, "a backend that the pricing document does not cover");
        words.put(BackendTally.UNDECIDED, "a backend that the plan does not tell");
        words.put(ClientJudge.UNDECIDED, "clients by a VPC domain that the plan may switch on or off");
        BackendRules.bundled().all().forEach(rule -> words.put(rule.id(), rule.target()));
        ClientRules.bundled().all().forEach(rule -> words.put(rule.id(), rule.target()));
    }

    /** By the tables that are part of the program. */
    public static TrafficTargets bundled() {
        return new TrafficTargets();
    }

    /** Where traffic goes to which all of these rules apply. */
    public String of(Collection<String> rules) {
        return rules.stream().map(rule -> words.getOrDefault(rule, rule)).collect(joining(" and "));
    }
}
