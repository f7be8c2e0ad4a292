package dev.tollgate.gateway.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.ClientClass;
import dev.tollgate.usage.DataService;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What the user declares of traffic that no plan shows. */
public interface TrafficDeclarations {
    /** Nothing is declared. */
    TrafficDeclarations NONE = new TrafficDeclarations() {
        @Override
        public Optional<Stated<DataService>> backend(Address api) {
            return Optional.empty();
        }

        @Override
        public Optional<Stated<Map<ClientClass, BigDecimal>>> clientShares(Address resource) {
            return Optional.empty();
        }
    };

    /** Something that is declared, and where. */
    record Stated<T>(T value, Evidence evidence) {
        /** Checks that both are given. */
        public Stated {
            requireNonNull(value, "value is null");
            requireNonNull(evidence, "evidence is null");
        }
    }

    /** The data service behind an API. */
    Optional<Stated<DataService>> backend(Address api);

    /** How the responses of a group or instance divide among clients: parts that sum to 1, for the classes that are named. */
    Optional<Stated<Map<ClientClass, BigDecimal>>> clientShares(Address resource);
}
