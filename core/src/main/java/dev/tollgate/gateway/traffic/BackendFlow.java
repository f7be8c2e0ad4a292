package dev.tollgate.gateway.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import dev.tollgate.traffic.TrafficVerdict;
import org.jspecify.annotations.Nullable;

/**
 * Requests of one API in one stage, from the gateway to backends.
 *
 * @param carrier the API, or the resource that sends requests of APIs elsewhere on
 * @param stage the stage, as the plan names it; null if it does not
 * @param verdict the verdict on them
 * @param billed how much of their volume is billed, from 0 to 1
 */
public record BackendFlow(Address carrier, @Nullable String stage, TrafficVerdict verdict, RegionShare billed) {
    /** Checks that nothing is null. */
    public BackendFlow {
        requireNonNull(carrier, "carrier is null");
        requireNonNull(verdict, "verdict is null");
        requireNonNull(billed, "billed is null");
    }
}
