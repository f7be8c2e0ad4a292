package dev.tollgate.gateway.estate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.ResourceIndex;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.ResourceLocation;
import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What there is to know about an estate besides verdicts and figures. */
final class EstateDiagnostics {
    private static final String CLOUD_CONTROL = "alicloud_cloud_control_resource";
    private static final List<String> STACKS = List.of("alicloud_ros_stack", "alicloud_ros_stack_group");

    /** What in a template may make a gateway: the product's types, a stack within the stack, and Terraform code. */
    private static final List<String> MARKS =
            List.of("ALIYUN::ApiGateway::", "ALIYUN::ROS::Stack", "alicloud_api_gateway_");

    /** Names of the product in cloud control, in lower case. */
    private static final List<String> PRODUCTS = List.of("apigateway", "cloudapi");

    private final EstateSource source;
    private final ResourceIndex inventory;

    EstateDiagnostics(EstateSource source) {
        this.source = source;
        this.inventory = source.inventory();
    }

    List<Diagnostic> of(Collection<ApiGroup> groups, Collection<GatewayApi> apis) {
        List<Diagnostic> found = new ArrayList<>();
        groups.forEach(group -> group.instance()
                .only()
                .filter(LinkTarget.There.class::isInstance)
                .ifPresent(there -> found.add(elsewhere(group, there))));
        groups.forEach(group -> conflict(group).ifPresent(found::add));
        apis.stream().filter(api -> api.stages().isEmpty()).forEach(api -> found.add(notDeployed(api)));
        inventory
                .all(STACKS)
                .forEach(stack -> hidden(stack).ifPresent(reason -> found.add(notSeenThrough(stack, reason))));
        inventory
                .all(CLOUD_CONTROL)
                .forEach(resource ->
                        controlled(resource).ifPresent(reason -> found.add(notSeenThrough(resource, reason))));
        return found;
    }

    /** A group and its instance are in one region; where they are not, the instance's counts. */
    private Optional<Diagnostic> conflict(ApiGroup group) {
        return group.instance()
                .exactly()
                .flatMap(inventory::at)
                .filter(instance -> differ(group, instance))
                .map(instance -> Diagnostic.of(
                        DiagnosticCode.REGION_CONFLICT,
                        group.address().text(),
                        "The group is in " + group.placement().region().orElse("") + ", but its instance "
                                + instance.address().text() + " is in "
                                + location(instance).placement().region().orElse("")
                                + ". The instance's region is used.",
                        "Give the group and its instance the same provider configuration."));
    }

    private boolean differ(ApiGroup group, ResourceState instance) {
        ResourceLocation own =
                inventory.at(group.address()).map(source.spots()::of).orElseThrow();
        return own.isPlaced()
                && location(instance).isPlaced()
                && own.to(location(instance)) == ResourceLocation.Relation.OTHER;
    }

    private ResourceLocation location(ResourceState resource) {
        return source.spots().of(resource);
    }

    /** Why a stack may hide a gateway; empty when it does not. */
    private static Optional<String> hidden(ResourceState stack) {
        Value body = stack.attributes().get("template_body");
        if (body.isUnknown()) {
            return Optional.of("its template is not known until apply");
        }
        Optional<String> text = body.asText().filter(template -> !template.isBlank());
        if (text.isEmpty()) {
            return Optional.of("its template is not in the plan");
        }
        return MARKS.stream()
                .filter(text.get()::contains)
                .findFirst()
                .map(mark -> "its template has " + mark + (mark.endsWith(":") || mark.endsWith("_") ? "..." : ""));
    }

    /** Why a cloud-control resource may be a gateway; empty when it is none. */
    private static Optional<String> controlled(ResourceState resource) {
        Value product = resource.attributes().get("product");
        if (product.isUnknown()) {
            return Optional.of("its product is not known until apply");
        }
        return product.asText()
                .filter(name -> PRODUCTS.stream().anyMatch(name::equalsIgnoreCase))
                .map(name -> "its product is " + product);
    }

    private static Diagnostic elsewhere(ApiGroup group, LinkTarget instance) {
        return Diagnostic.of(
                DiagnosticCode.INSTANCE_ELSEWHERE,
                group.address().text(),
                "The group runs on " + instance
                        + ", which is not in this plan: its fee is not in the totals, its traffic is.",
                "");
    }

    private static Diagnostic notDeployed(GatewayApi api) {
        return Diagnostic.of(
                DiagnosticCode.API_NOT_DEPLOYED,
                api.address().text(),
                "The API is deployed to no stage, so nothing calls it and it has no traffic.",
                "Name its stages in stage_names if it is to be called.");
    }

    private static Diagnostic notSeenThrough(ResourceState resource, String reason) {
        return Diagnostic.of(
                DiagnosticCode.NOT_SEEN_THROUGH,
                resource.address().text(),
                "The resource may make an API Gateway instance that is not in the totals: " + reason + ".",
                "Manage the gateway with resources of its own, or add its cost by hand.");
    }
}
