package dev.tollgate.gateway.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import dev.tollgate.traffic.TrafficVerdict;

/**
 * Responses of one group, or of an API whose group is elsewhere, from the gateway to clients.
 *
 * @param carrier the group, or an API whose group the plan does not hold
 * @param verdict the verdict on them
 * @param billed how much of their volume is billed, from 0 to 1
 */
public record ClientFlow(Address carrier, TrafficVerdict verdict, Amount billed) {
    /** Checks that nothing is null. */
    public ClientFlow {
        requireNonNull(carrier, "carrier is null");
        requireNonNull(verdict, "verdict is null");
        requireNonNull(billed, "billed is null");
    }
}
