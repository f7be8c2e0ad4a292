package dev.tollgate.traffic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules on traffic by their ids. */
public final class TrafficRules {
    /** No rules. */
    public static final TrafficRules NONE = new TrafficRules(List.of());

    private final Map<String, TrafficRule> rules = new HashMap<>();

    /** Keeps these rules. */
    public TrafficRules(Collection<TrafficRule> rules) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /** The rule with an id; one that has only its name where there is none, as in the report of another version. */
    public TrafficRule rule(String id) {
        TrafficRule known = rules.get(id);
        return known == null ? TrafficRule.named(id) : known;
    }
}
