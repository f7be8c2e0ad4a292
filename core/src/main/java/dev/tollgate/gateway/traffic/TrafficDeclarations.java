package dev.tollgate.gateway.traffic;

import dev.tollgate.gateway.model.EstateDeclarations;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.ClientClass;
import dev.tollgate.usage.DataService;
import dev.tollgate.usage.StatedFact;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What the user declares of traffic that no plan shows. */
public interface TrafficDeclarations extends EstateDeclarations {
    /** Nothing is declared. */
    TrafficDeclarations NONE = new TrafficDeclarations() {};

    /** Returns the data service behind an API. */
    default Optional<StatedFact<DataService>> backend(Address api) {
        return Optional.empty();
    }

    /** Returns how much of the requests of an API, or of those that a resource sends on, is billed: from 0 to 1. */
    default Optional<StatedFact<BigDecimal>> billed(Address resource) {
        return Optional.empty();
    }

    /** Returns how the requests of an API divide among its stages: parts that sum to 1, for the stages that are named. */
    default Optional<StatedFact<Map<String, BigDecimal>>> stages(Address api) {
        return Optional.empty();
    }

    /** Returns how responses divide among clients: parts that sum to 1, for the classes that are named. */
    default Optional<StatedFact<Map<ClientClass, BigDecimal>>> clientShares(Address resource) {
        return Optional.empty();
    }
}
