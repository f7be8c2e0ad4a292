package dev.tollgate.soundness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.soundness.World.Phase;

/** Writes the VPCs of a world, and the CEN that joins them to one another and to a data centre. All of it is there before. */
final class NetworkWriter {
    /** The alias of the provider configuration of the other region. */
    static final String FAR = "far";

    static final String NEAR_VPC = "vpc-near";
    static final String FAR_VPC = "vpc-far";
    private static final String CEN = "cen-core";

    private NetworkWriter() {}

    /** A region that is not that of the world. */
    static String far(World world) {
        return world.region().equals("cn-beijing") ? "cn-shanghai" : "cn-beijing";
    }

    static void write(ObjectNode plan) {
        kept("alicloud_vpc.near", NEAR_VPC).writeTo(plan);
        kept("alicloud_vpc.far", FAR_VPC).by(FAR).writeTo(plan);
        kept("alicloud_cen_instance.core", CEN).writeTo(plan);
        kept("alicloud_cen_transit_router.near", "tr-near").value("cen_id", CEN).writeTo(plan);
        kept("alicloud_cen_transit_router.far", "tr-far")
                .value("cen_id", CEN)
                .by(FAR)
                .writeTo(plan);
        attachment("alicloud_cen_transit_router_vpc_attachment.near")
                .value("vpc_id", NEAR_VPC)
                .writeTo(plan);
        attachment("alicloud_cen_transit_router_vpc_attachment.far")
                .value("vpc_id", FAR_VPC)
                .by(FAR)
                .writeTo(plan);
        attachment("alicloud_cen_transit_router_vbr_attachment.office")
                .value("vbr_id", "vbr-office")
                .writeTo(plan);
    }

    private static Change attachment(String address) {
        return kept(address, "tr-attach-" + Names.plain(address)).value("cen_id", CEN);
    }

    private static Change kept(String address, String id) {
        return new Change(address, Phase.KEPT).id(id);
    }
}
