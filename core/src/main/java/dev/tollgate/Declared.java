package dev.tollgate;

import dev.tollgate.plan.Address;
import dev.tollgate.traffic.ClientClass;
import dev.tollgate.traffic.DataService;
import dev.tollgate.traffic.TrafficDeclarations;
import dev.tollgate.usage.Declarations;
import dev.tollgate.usage.Fact;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What usage says of traffic, in the terms in which verdicts ask for it. */
final class Declared implements TrafficDeclarations {
    private final Function<Address, Declarations> declared;

    Declared(Function<Address, Declarations> declared) {
        this.declared = declared;
    }

    @Override
    public Optional<Stated<DataService>> backend(Address api) {
        return declared.apply(api).get(Fact.BACKEND).map(given -> new Stated<>(given.value(), given.evidence()));
    }

    @Override
    public Optional<Stated<Map<ClientClass, BigDecimal>>> clientShares(Address resource) {
        return declared.apply(resource)
                .get(Fact.CLIENT_SHARES)
                .map(given -> new Stated<>(given.value().shares(), given.evidence()));
    }
}
