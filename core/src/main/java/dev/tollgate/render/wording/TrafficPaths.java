package dev.tollgate.render.wording;

import dev.tollgate.plan.Side;
import dev.tollgate.report.Report;
import dev.tollgate.traffic.TrafficRule;
import dev.tollgate.traffic.TrafficVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ways of traffic through a group after the plan is applied: from clients to the group and on to backends.
 *
 * @param gateway the instance it runs on, or null where several are possible or it is serverless
 * @param group the group, or null where several are possible
 * @param clients where calls come from
 * @param backends where they go
 */
public record TrafficPaths(
        @Nullable String gateway, @Nullable String group, List<Leg> clients, List<Leg> backends) {
    /** What gateways have to do with one another is that they are sorted. */
    private record Gate(@Nullable String gateway, @Nullable String group) {}

    /**
     * The traffic between the group and what one rule is about.
     *
     * @param rule the rule
     * @param users the APIs with their stages, as they are; none for clients
     */
    public record Leg(TrafficRule rule, List<String> users) {
        /** The end of the path, in words. */
        public String words() {
            return rule.end();
        }

        /** Whether it is billed; null where that is not known. */
        public @Nullable Boolean billed() {
            return switch (rule.billing()) {
                case BILLED -> true;
                case FREE -> false;
                case OPEN, UNKNOWN -> null;
            };
        }

        boolean isBilled() {
            return rule.isBilled();
        }
    }

    /** A path for each group, in the order of the report. */
    public static List<TrafficPaths> of(Report report) {
        Map<Gate, List<TrafficVerdict>> gates = new LinkedHashMap<>();
        for (TrafficVerdict each : report.traffic()) {
            if (each.side() == Side.AFTER) {
                gates.computeIfAbsent(new Gate(each.gateway(), each.group()), gate -> new ArrayList<>())
                        .add(each);
            }
        }
        List<TrafficPaths> paths = new ArrayList<>();
        gates.forEach((gate, verdicts) -> paths.add(new TrafficPaths(
                gate.gateway,
                gate.group,
                legs(verdicts, TrafficVerdict.TO_CLIENT),
                legs(verdicts, TrafficVerdict.TO_BACKEND))));
        return paths;
    }

    /** True where some of the traffic is billed. */
    public boolean isBilled() {
        return clients.stream().anyMatch(Leg::isBilled) || backends.stream().anyMatch(Leg::isBilled);
    }

    private static List<Leg> legs(List<TrafficVerdict> verdicts, int step) {
        Map<TrafficRule, List<String>> users = new TreeMap<>();
        for (TrafficVerdict each : verdicts) {
            if (each.step() == step) {
                for (TrafficRule rule : each.rules()) {
                    List<String> of = users.computeIfAbsent(rule, key -> new ArrayList<>());
                    if (each.api() != null) {
                        of.add(each.api() + (each.stage() == null ? "" : " " + each.stage()));
                    }
                }
            }
        }
        List<Leg> legs = new ArrayList<>();
        users.forEach((rule, of) -> legs.add(new Leg(rule, List.copyOf(of))));
        return legs;
    }
}
