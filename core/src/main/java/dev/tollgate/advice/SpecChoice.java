package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

import dev.tollgate.price.InstanceSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest instance type that carries a load.
 *
 * @param spec the type
 * @param instances how many of it; more than one only where no type carries the load alone
 * @param measures its limits, each under the share of one instance
 * @param smaller the next type down, or null for the smallest
 * @param larger the next type up, or null for the largest
 */
public record SpecChoice(
        InstanceSpec spec,
        long instances,
        List<LimitMeasure> measures,
        @Nullable Neighbour smaller,
        @Nullable Neighbour larger) {
    /**
     * A type beside the chosen one.
     *
     * @param spec the type
     * @param exceeded the limits that the load exceeds there
     */
    public record Neighbour(InstanceSpec spec, List<LimitMeasure> exceeded) {
        /** Copies the list. */
        public Neighbour {
            requireNonNull(spec, "spec is null");
            exceeded = List.copyOf(exceeded);
        }
    }

    /** Copies the list. */
    public SpecChoice {
        requireNonNull(spec, "spec is null");
        measures = List.copyOf(measures);
    }
}
