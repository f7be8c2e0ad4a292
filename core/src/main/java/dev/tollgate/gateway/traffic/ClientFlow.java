package dev.tollgate.gateway.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.money.Amount;
import dev.tollgate.traffic.TrafficVerdict;

/**
 * Responses of one group, from the gateway to clients.
 *
 * @param group the group
 * @param verdict the verdict on them
 * @param billed how much of their volume is billed, from 0 to 1
 */
public record ClientFlow(ApiGroup group, TrafficVerdict verdict, Amount billed) {
    /** Checks that nothing is null. */
    public ClientFlow {
        requireNonNull(group, "group is null");
        requireNonNull(verdict, "verdict is null");
        requireNonNull(billed, "billed is null");
    }
}
