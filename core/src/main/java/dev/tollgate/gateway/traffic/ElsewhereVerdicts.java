package dev.tollgate.gateway.traffic;

import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The verdicts on responses of groups that the plan does not hold: one for each group, from those on its APIs. */
final class ElsewhereVerdicts {
    private ElsewhereVerdicts() {}

    static Stream<TrafficVerdict> of(List<ClientFlow> flows) {
        Map<String, TrafficVerdict> byGroup = new LinkedHashMap<>();
        for (ClientFlow flow : flows) {
            TrafficVerdict verdict = flow.verdict();
            byGroup.merge(String.valueOf(verdict.group()), verdict, ElsewhereVerdicts::joined);
        }
        return byGroup.values().stream();
    }

    /** Where the user declares different things of the APIs of one group, nothing holds for all of them. */
    private static TrafficVerdict joined(TrafficVerdict one, TrafficVerdict other) {
        boolean agreed = one.verdict() == other.verdict()
                && String.valueOf(one.billedShare()).equals(String.valueOf(other.billedShare()));
        return new TrafficVerdict(
                one.gateway() != null && one.gateway().equals(other.gateway()) ? one.gateway() : null,
                one.group(),
                null,
                null,
                one.side(),
                one.step(),
                agreed ? one.verdict() : Verdict.UNKNOWN,
                agreed ? one.billedShare() : null,
                joined(one.rules(), other.rules()),
                joined(one.clients(), other.clients()),
                joined(one.why(), other.why()));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
