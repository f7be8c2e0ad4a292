package dev.tollgate.gateway;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.placing.Placement;
import dev.tollgate.plan.Address;
import java.util.List;

/**
 * A dedicated instance on one side.
 *
 * @param address the resource
 * @param placement its region
 * @param connection how it reaches backends
 * @param connectionWhy what tells that
 * @param userVpc the VPC that a VPC-connected instance reaches into
 * @param ingressVpc the VPC that internal clients come from
 */
public record Instance(
        Address address,
        Placement placement,
        Connection connection,
        List<Evidence> connectionWhy,
        Link userVpc,
        Link ingressVpc) {
    /** How an instance reaches backends: its {@code instance_type}. */
    public enum Connection {
        /** By itself, also on the Internet: {@code normal}. */
        ORDINARY,
        /** From the user's own VPC: {@code vpc_connect}. */
        VPC_CONNECTED,
        /** The plan does not tell. */
        EITHER
    }

    /** Copies the list and checks that nothing is null. */
    public Instance {
        requireNonNull(address, "address is null");
        requireNonNull(placement, "placement is null");
        requireNonNull(connection, "connection is null");
        connectionWhy = List.copyOf(connectionWhy);
        requireNonNull(userVpc, "userVpc is null");
        requireNonNull(ingressVpc, "ingressVpc is null");
    }
}
