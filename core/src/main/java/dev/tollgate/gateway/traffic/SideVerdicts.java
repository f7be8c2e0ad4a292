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

/**
 * The verdicts on the traffic of one side.
 *
 * @param backendFlows requests, by API and stage
 * @param clientFlows responses, by group
 * @param instanceShares how much of the responses of an instance is billed, if its clients are declared
 * @param diagnostics what there is to know about them
 */
public record SideVerdicts(
        List<BackendFlow> backendFlows,
        List<ClientFlow> clientFlows,
        Map<Address, Amount> instanceShares,
        List<Diagnostic> diagnostics) {
    /** Copies the collections. */
    public SideVerdicts {
        instanceShares = Map.copyOf(instanceShares);
        backendFlows = List.copyOf(backendFlows);
        clientFlows = List.copyOf(clientFlows);
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
        ClientJudge clients = new ClientJudge(estate, declared);
        List<ClientFlow> clientFlows = new ArrayList<>();
        for (ApiGroup group : estate.groups()) {
            clientFlows.add(clients.judge(group, diagnostics));
        }
        Map<Address, Amount> instanceShares = new HashMap<>();
        for (DedicatedInstance instance : estate.instances()) {
            clients.declaredShare(instance.address()).ifPresent(share -> instanceShares.put(instance.address(), share));
        }
        return new SideVerdicts(backendFlows, clientFlows, instanceShares, diagnostics);
    }

    /** All verdicts. */
    public List<TrafficVerdict> all() {
        return Stream.concat(
                        backendFlows.stream().map(BackendFlow::verdict),
                        clientFlows.stream().map(ClientFlow::verdict))
                .toList();
    }

    /**
     * How much of the requests of each API is billed, whatever the stages have of it, from 0 to 1. An API that is not deployed has no
     * requests and is not there.
     */
    public Map<Address, Amount> billedRequests() {
        Map<Address, List<Amount>> byApi = new HashMap<>();
        for (BackendFlow each : backendFlows) {
            byApi.computeIfAbsent(each.api().address(), api -> new ArrayList<>())
                    .add(each.billed());
        }
        Map<Address, Amount> billed = new HashMap<>();
        byApi.forEach((api, amounts) -> billed.put(api, Amount.anyOf(amounts)));
        return billed;
    }

    /** How much of the responses of each group is billed, from 0 to 1. */
    public Map<Address, Amount> billedResponses() {
        Map<Address, Amount> billed = new HashMap<>();
        clientFlows.forEach(each -> billed.put(each.group().address(), each.billed()));
        return billed;
    }
}
