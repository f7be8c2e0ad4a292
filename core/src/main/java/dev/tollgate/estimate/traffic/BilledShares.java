package dev.tollgate.estimate.traffic;

import dev.tollgate.money.Amount;
import dev.tollgate.traffic.SideVerdicts;
import dev.tollgate.traffic.TrafficVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much of the requests of every API and of the responses of every group is billed on one side, and the verdicts that say so. */
public final class BilledShares {
    private final Map<String, Amount> shares = new HashMap<>();
    private final Map<String, List<TrafficVerdict>> verdicts = new HashMap<>();

    /** Reads the verdicts of one side. */
    public BilledShares(SideVerdicts side) {
        side.billedRequests().forEach((api, share) -> shares.put(api.text(), share));
        side.billedResponses().forEach((group, share) -> shares.put(group.text(), share));
        side.backendFlows().forEach(flow -> add(flow.api().address().text(), flow.verdict()));
        side.clientFlows().forEach(flow -> add(flow.group().address().text(), flow.verdict()));
    }

    /** The verdicts on a resource: those of every stage of an API, the one of a group; none when it has no traffic on this side. */
    List<TrafficVerdict> verdicts(String resource) {
        return verdicts.getOrDefault(resource, List.of());
    }

    /** The billed share of the requests of an API or of the responses of a group, from 0 to 1. Empty when there is no verdict. */
    Optional<Amount> of(String resource) {
        return Optional.ofNullable(shares.get(resource));
    }

    private void add(String resource, TrafficVerdict verdict) {
        verdicts.computeIfAbsent(resource, key -> new ArrayList<>()).add(verdict);
    }
}
