package dev.tollgate.gateway.traffic;

import dev.tollgate.document.TableFile;
import dev.tollgate.traffic.TrafficRule;
import dev.tollgate.traffic.TrafficRule.Billing;
import dev.tollgate.traffic.TrafficRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All rules on the traffic of API Gateway, with their words; {@code rule-words.txt} has those. */
public final class GatewayRules {
    /** For a backend that no row of the pricing document covers. */
    static final String BACKEND_UNLISTED = "backend.unlisted";

    /** For a backend that the plan does not tell. */
    static final String BACKEND_UNDECIDED = "backend.undecided";

    /** For clients by a VPC domain that the plan may switch on or off. */
    static final String CLIENT_UNDECIDED = "client.undecided";

    private static final List<TrafficRule> ALL = read();
    private static final TrafficRules BY_ID = new TrafficRules(ALL);

    private GatewayRules() {}

    /** The rules. */
    public static List<TrafficRule> all() {
        return ALL;
    }

    /** The rules with these ids. */
    static List<TrafficRule> named(List<String> ids) {
        return ids.stream().map(BY_ID::rule).toList();
    }

    private static List<TrafficRule> read() {
        Map<String, List<String>> words = new HashMap<>();
        for (TableFile.Row row : TableFile.read(GatewayRules.class, "rule-words.txt")) {
            row.checkNew(words.put(row.cells().get(0), row.cells()) != null);
        }
        List<TrafficRule> rules = new ArrayList<>();
        Stream.concat(BackendRules.bundled().all().stream(), ClientRules.bundled().all().stream())
                .forEach(row ->
                        rules.add(rule(row.id(), row.billed() ? Billing.BILLED : Billing.FREE, row.target(), words)));
        rules.add(rule(BACKEND_UNLISTED, Billing.OPEN, "a backend that the pricing document does not cover", words));
        rules.add(rule(BACKEND_UNDECIDED, Billing.OPEN, "a backend that the plan does not tell", words));
        rules.add(rule(
                CLIENT_UNDECIDED, Billing.OPEN, "clients by a VPC domain that the plan may switch on or off", words));
        if (!words.isEmpty()) {
            throw new IllegalStateException("words for rules that do not exist: " + words.keySet());
        }
        return List.copyOf(rules);
    }

    private static TrafficRule rule(String id, Billing billing, String target, Map<String, List<String>> words) {
        List<String> cells = words.remove(id);
        if (cells == null) {
            throw new IllegalStateException("no words for the rule " + id);
        }
        return new TrafficRule(id, billing, target, cells.get(1), cells.get(2));
    }
}
