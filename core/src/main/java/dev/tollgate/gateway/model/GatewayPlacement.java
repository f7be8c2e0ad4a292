package dev.tollgate.gateway.model;

import dev.tollgate.diagnostic.Evidence;
import java.util.List;

/**
 * The gateway that an API runs on, as far as its backends depend on it.
 *
 * @param spot where it is
 * @param mayBeOrdinary true when it may reach the Internet by itself: a serverless or an ordinary dedicated instance
 * @param mayBeVpcConnected true when it may be a VPC-connected instance, whose requests leave from the user's own VPC
 * @param why what tells that it is VPC-connected
 */
public record GatewayPlacement(
        ResourceLocation spot, boolean mayBeOrdinary, boolean mayBeVpcConnected, List<Evidence> why) {
    public GatewayPlacement {
        why = List.copyOf(why);
    }
}
