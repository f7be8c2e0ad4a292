package dev.tollgate.gateway;

import java.util.List;

/**
 * What attributes name other objects by.
 *
 * @param attribute the attribute of the other object that the name equals
 * @param types the types that may be meant
 */
record LinkTo(String attribute, List<String> types) {
    static final LinkTo INSTANCE = new LinkTo("id", List.of(Types.INSTANCE));
    static final LinkTo GROUP = new LinkTo("id", List.of(Types.GROUP));
    static final LinkTo API = new LinkTo("api_id", List.of(Types.API));
    static final LinkTo BACKEND = new LinkTo("id", List.of(Types.BACKEND));
    static final LinkTo PLUGIN = new LinkTo("id", List.of(Types.PLUGIN));
    static final LinkTo APP = new LinkTo("id", List.of(Types.APP));
    static final LinkTo ACCESS_CONTROL_LIST = new LinkTo("id", List.of(Types.ACCESS_CONTROL_LIST));
    static final LinkTo VPC_ACCESS_BY_NAME = new LinkTo("name", List.of(Types.VPC_ACCESS));
    static final LinkTo VPC_ACCESS_BY_ID = new LinkTo("vpc_access_id", List.of(Types.VPC_ACCESS));
    static final LinkTo VPC = new LinkTo("id", List.of(Types.VPC));
    static final LinkTo SERVER = new LinkTo(
            "id",
            List.of(
                    "alicloud_instance",
                    "alicloud_slb_load_balancer",
                    "alicloud_slb",
                    "alicloud_alb_load_balancer",
                    "alicloud_nlb_load_balancer"));
    static final LinkTo CEN = new LinkTo("id", List.of(Types.CEN));
    static final LinkTo PRIVATE_ZONE = new LinkTo("id", List.of("alicloud_pvtz_zone"));
    static final LinkTo TRANSIT_ROUTER = new LinkTo("transit_router_id", List.of(Types.TRANSIT_ROUTER));

    LinkTo {
        types = List.copyOf(types);
    }
}
