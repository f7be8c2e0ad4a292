package dev.tollgate.gateway.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.money.Amount;
import dev.tollgate.traffic.TrafficVerdict;

/**
 * Requests of one API in one stage, from the gateway to backends.
 *
 * @param api the API
 * @param verdict the verdict on them
 * @param billed how much of their volume is billed, from 0 to 1
 */
public record BackendFlow(GatewayApi api, TrafficVerdict verdict, Amount billed) {
    /** Checks that nothing is null. */
    public BackendFlow {
        requireNonNull(api, "api is null");
        requireNonNull(verdict, "verdict is null");
        requireNonNull(billed, "billed is null");
    }
}
