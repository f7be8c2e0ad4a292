package dev.tollgate.gateway.traffic;

import dev.tollgate.document.TableFile;
import dev.tollgate.traffic.TrafficRule;
import dev.tollgate.traffic.TrafficRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All rules on the traffic of API Gateway, with what would change a verdict by each of them; {@code what-if.txt} says that. */
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
        Map<String, String> advice = new HashMap<>();
        for (TableFile.Row row : TableFile.read(GatewayRules.class, "what-if.txt")) {
            row.checkNew(advice.put(row.word(0), row.rest(1)) != null);
        }
        List<TrafficRule> rules = new ArrayList<>();
        Stream.concat(BackendRules.bundled().all().stream(), ClientRules.bundled().all().stream())
                .forEach(row -> rules.add(new TrafficRule(row.id(), row.target(), take(advice, row.id()), false)));
        rules.add(open(BACKEND_UNLISTED, "a backend that the pricing document does not cover", advice));
        rules.add(open(BACKEND_UNDECIDED, "a backend that the plan does not tell", advice));
        rules.add(open(CLIENT_UNDECIDED, "clients by a VPC domain that the plan may switch on or off", advice));
        if (!advice.isEmpty()) {
            throw new IllegalStateException("advice on rules that do not exist: " + advice.keySet());
        }
        return List.copyOf(rules);
    }

    private static TrafficRule open(String id, String target, Map<String, String> advice) {
        return new TrafficRule(id, target, take(advice, id), true);
    }

    private static String take(Map<String, String> advice, String id) {
        String sentence = advice.remove(id);
        if (sentence == null) {
            throw new IllegalStateException("no advice on the rule " + id);
        }
        return sentence;
    }
}
