package dev.tollgate.gateway.traffic;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.DedicatedInstance;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import dev.tollgate.traffic.TrafficVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts on the traffic of one side.
 *
 * @param backendFlows requests, by API and stage
 * @param requestShares how much of the requests is billed, by API
 * @param clientFlows responses, by group
 * @param elsewhereFlows responses, by API, of groups that the plan does not hold
 * @param instanceShares how much of the responses of an instance is billed, if its clients are declared
 * @param diagnostics what there is to know about them
 */
public record SideVerdicts(
        List<BackendFlow> backendFlows,
        Map<Address, RegionShare> requestShares,
        List<ClientFlow> clientFlows,
        List<ClientFlow> elsewhereFlows,
        Map<Address, Amount> instanceShares,
        List<Diagnostic> diagnostics) {
    /** Copies the collections. */
    public SideVerdicts {
        instanceShares = Map.copyOf(instanceShares);
        backendFlows = List.copyOf(backendFlows);
        requestShares = Map.copyOf(requestShares);
        clientFlows = List.copyOf(clientFlows);
        elsewhereFlows = List.copyOf(elsewhereFlows);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The verdicts on an estate. */
    public static SideVerdicts of(GatewayEstate estate, TrafficDeclarations declared) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        BackendJudge backends = new BackendJudge(estate, declared);
        List<BackendFlow> backendFlows = new ArrayList<>();
        for (GatewayApi api : estate.apis()) {
            backendFlows.addAll(backends.judge(api, diagnostics));
        }
        estate.awayBackends().forEach(away -> backendFlows.add(backends.judge(away)));
        ClientJudge clients = new ClientJudge(estate, declared);
        List<ClientFlow> clientFlows = new ArrayList<>();
        for (ApiGroup group : estate.groups()) {
            clientFlows.add(clients.judge(group, diagnostics));
        }
        Map<Address, Amount> instanceShares = new HashMap<>();
        for (DedicatedInstance instance : estate.instances()) {
            clients.declaredShare(instance.address()).ifPresent(share -> instanceShares.put(instance.address(), share));
        }
        List<ClientFlow> elsewhere = estate.apis().stream()
                .filter(api -> api.group().here().isEmpty() && !api.stages().isEmpty())
                .map(clients::judgeElsewhere)
                .toList();
        return new SideVerdicts(
                backendFlows,
                RequestShares.of(backendFlows, declared),
                clientFlows,
                elsewhere,
                instanceShares,
                diagnostics);
    }

    /** All verdicts. */
    public List<TrafficVerdict> all() {
        return Stream.concat(
                        backendFlows.stream().map(BackendFlow::verdict),
                        Stream.concat(
                                clientFlows.stream().map(ClientFlow::verdict), ElsewhereVerdicts.of(elsewhereFlows)))
                .toList();
    }

    /**
     * How much of the requests of each API is billed, whatever the stages have of it, from 0 to 1. An API that is not deployed has no
     * requests and is not there.
     *
     * @param region the region of its gateway, or null for any
     */
    public Map<Address, Amount> billedRequests(@Nullable String region) {
        Map<Address, Amount> billed = new HashMap<>();
        requestShares.forEach((carrier, share) -> billed.put(carrier, share.in(region)));
        return billed;
    }

    /** Returns true if the region of a gateway may decide how much is billed. */
    public boolean dependsOnRegion() {
        return requestShares.values().stream().anyMatch(RegionShare::dependsOnRegion);
    }

    /** How much of the responses of each group is billed, from 0 to 1. */
    public Map<Address, Amount> billedResponses() {
        Map<Address, Amount> billed = new HashMap<>();
        clientFlows.forEach(each -> billed.put(each.carrier(), each.billed()));
        return billed;
    }
}
