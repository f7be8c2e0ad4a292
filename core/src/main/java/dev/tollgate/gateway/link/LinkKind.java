package dev.tollgate.gateway.link;

import java.util.List;

/**
 * What attributes name other objects by.
 *
 * @param attribute the attribute of the other object that the name equals
 * @param types the types that may be meant
 */
public record LinkKind(String attribute, List<String> types) {
    /** By the id of a dedicated instance. */
    public static final LinkKind INSTANCE = new LinkKind("id", List.of(ResourceTypes.INSTANCE));
    /** By the id of an API group. */
    public static final LinkKind GROUP = new LinkKind("id", List.of(ResourceTypes.GROUP));
    /** By the id of an API. */
    public static final LinkKind API = new LinkKind("api_id", List.of(ResourceTypes.API));
    /** By the id of a backend. */
    public static final LinkKind BACKEND = new LinkKind("id", List.of(ResourceTypes.BACKEND));
    /** By the id of a plugin. */
    static final LinkKind PLUGIN = new LinkKind("id", List.of(ResourceTypes.PLUGIN));
    /** By the id of an app. */
    public static final LinkKind APP = new LinkKind("id", List.of(ResourceTypes.APP));
    /** By the id of an access-control list. */
    public static final LinkKind ACCESS_CONTROL_LIST = new LinkKind("id", List.of(ResourceTypes.ACCESS_CONTROL_LIST));
    /** By the name of a VPC access authorization. */
    public static final LinkKind VPC_ACCESS_BY_NAME = new LinkKind("name", List.of(ResourceTypes.VPC_ACCESS));
    /** By the id of a VPC access authorization. */
    public static final LinkKind VPC_ACCESS_BY_ID = new LinkKind("vpc_access_id", List.of(ResourceTypes.VPC_ACCESS));
    /** By the id of a VPC. */
    public static final LinkKind VPC = new LinkKind("id", List.of(ResourceTypes.VPC));

    /** By the id of a server or a load balancer. */
    public static final LinkKind SERVER = new LinkKind(
            "id",
            List.of(
                    "alicloud_instance",
                    "alicloud_slb_load_balancer",
                    "alicloud_slb",
                    "alicloud_alb_load_balancer",
                    "alicloud_nlb_load_balancer"));
    /** By the id of a CEN instance. */
    public static final LinkKind CEN = new LinkKind("id", List.of(ResourceTypes.CEN));
    /** By the id of a private DNS zone. */
    public static final LinkKind PRIVATE_ZONE = new LinkKind("id", List.of("alicloud_pvtz_zone"));

    /** By the id of a transit router. */
    public static final LinkKind TRANSIT_ROUTER =
            new LinkKind("transit_router_id", List.of(ResourceTypes.TRANSIT_ROUTER));

    public LinkKind {
        types = List.copyOf(types);
    }
}
