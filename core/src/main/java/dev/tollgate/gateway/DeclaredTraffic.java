package dev.tollgate.gateway;

import dev.tollgate.gateway.traffic.TrafficDeclarations;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.ClientClass;
import dev.tollgate.usage.ClientShares;
import dev.tollgate.usage.DataService;
import dev.tollgate.usage.StageShares;
import dev.tollgate.usage.StatedFact;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFact;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What usage says of traffic, in the terms in which verdicts ask for it. */
final class DeclaredTraffic implements TrafficDeclarations {
    private final Function<Address, UsageDeclarations> declared;

    DeclaredTraffic(Function<Address, UsageDeclarations> declared) {
        this.declared = declared;
    }

    @Override
    public Optional<StatedFact<DataService>> backend(Address api) {
        return stated(api, UsageFact.BACKEND, Function.identity());
    }

    @Override
    public Optional<StatedFact<Map<ClientClass, BigDecimal>>> clientShares(Address resource) {
        return stated(resource, UsageFact.CLIENT_SHARES, ClientShares::shares);
    }

    @Override
    public Optional<StatedFact<BigDecimal>> billed(Address resource) {
        return stated(resource, UsageFact.BILLED, Function.identity());
    }

    @Override
    public Optional<StatedFact<Map<String, BigDecimal>>> stages(Address api) {
        return stated(api, UsageFact.STAGES, StageShares::shares);
    }

    @Override
    public Optional<StatedFact<String>> runsOn(Address resource) {
        return stated(resource, UsageFact.RUNS_ON, Function.identity());
    }

    @Override
    public Optional<StatedFact<String>> group(Address api) {
        return stated(api, UsageFact.GROUP, Function.identity());
    }

    @Override
    public Optional<StatedFact<Boolean>> vpcDomain(Address resource) {
        return stated(resource, UsageFact.VPC_DOMAIN, Function.identity());
    }

    private <T, U> Optional<StatedFact<U>> stated(Address resource, UsageFact<T> fact, Function<T, U> meaning) {
        return declared.apply(resource)
                .get(fact)
                .map(given -> new StatedFact<>(meaning.apply(given.value()), given.place(), given.evidence()));
    }
}
