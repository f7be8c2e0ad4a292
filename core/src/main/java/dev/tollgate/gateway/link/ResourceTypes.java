package dev.tollgate.gateway.link;

/** The resource types that the estate is made of, as Terraform names them. */
public final class ResourceTypes {
    /** The beginning of all resource types of the product. */
    public static final String PREFIX = "alicloud_api_gateway_";

    /** A dedicated instance. */
    public static final String INSTANCE = "alicloud_api_gateway_instance";
    /** An API group. */
    public static final String GROUP = "alicloud_api_gateway_group";
    /** An API. */
    public static final String API = "alicloud_api_gateway_api";

    /** A backend service as a resource of its own. */
    public static final String BACKEND = "alicloud_api_gateway_backend";
    /** The model of a backend for one stage. */
    public static final String BACKEND_MODEL = "alicloud_api_gateway_backend_model";

    static final String VPC_ACCESS = "alicloud_api_gateway_vpc_access";
    /** A plugin. */
    public static final String PLUGIN = "alicloud_api_gateway_plugin";

    static final String PLUGIN_ATTACHMENT = "alicloud_api_gateway_plugin_attachment";
    static final String GROUP_PLUGIN_ATTACHMENT = "alicloud_api_gateway_group_plugin_attachment";
    /** An app, which calls APIs. */
    public static final String APP = "alicloud_api_gateway_app";
    /** The authorization of an app for an API. */
    public static final String APP_ATTACHMENT = "alicloud_api_gateway_app_attachment";

    static final String ACCESS_CONTROL_LIST = "alicloud_api_gateway_access_control_list";
    static final String ACL_ENTRY = "alicloud_api_gateway_acl_entry_attachment";
    /** An access-control list on a dedicated instance. */
    public static final String ACL_ATTACHMENT = "alicloud_api_gateway_instance_acl_attachment";

    /** A VPC. */
    public static final String VPC = "alicloud_vpc";

    static final String CEN = "alicloud_cen_instance";
    /** A network that is attached to a CEN instance. */
    public static final String CEN_ATTACHMENT = "alicloud_cen_instance_attachment";
    /** A transit router. */
    public static final String TRANSIT_ROUTER = "alicloud_cen_transit_router";

    private ResourceTypes() {}
}
