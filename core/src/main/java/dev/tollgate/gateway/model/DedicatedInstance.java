package dev.tollgate.gateway.model;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.region.KnownRegion;
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
public record DedicatedInstance(
        Address address,
        KnownRegion placement,
        Connection connection,
        List<Evidence> connectionWhy,
        ResourceLink userVpc,
        ResourceLink ingressVpc) {
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
    public DedicatedInstance {
        requireNonNull(address, "address is null");
        requireNonNull(placement, "placement is null");
        requireNonNull(connection, "connection is null");
        connectionWhy = List.copyOf(connectionWhy);
        requireNonNull(userVpc, "userVpc is null");
        requireNonNull(ingressVpc, "ingressVpc is null");
    }
}
