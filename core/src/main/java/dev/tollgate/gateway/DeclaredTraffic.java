package dev.tollgate.gateway;

import dev.tollgate.gateway.traffic.TrafficDeclarations;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.ClientClass;
import dev.tollgate.usage.DataService;
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
    public Optional<Stated<DataService>> backend(Address api) {
        return declared.apply(api).get(UsageFact.BACKEND).map(given -> new Stated<>(given.value(), given.evidence()));
    }

    @Override
    public Optional<Stated<Map<ClientClass, BigDecimal>>> clientShares(Address resource) {
        return declared.apply(resource)
                .get(UsageFact.CLIENT_SHARES)
                .map(given -> new Stated<>(given.value().shares(), given.evidence()));
    }
}
