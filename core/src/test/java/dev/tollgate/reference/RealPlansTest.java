package dev.tollgate.reference;

import static dev.tollgate.reference.Resolutions.address;
import static dev.tollgate.reference.Resolutions.exactly;
import static dev.tollgate.reference.Resolutions.nothing;
import static dev.tollgate.reference.Resolutions.oneOf;
import static dev.tollgate.reference.Resolutions.oneOfOrNone;
import static dev.tollgate.reference.Resolutions.open;
import static dev.tollgate.reference.Resolutions.someOf;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ProviderConfig;
import dev.tollgate.plan.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans that Terraform made, as they are. */
class RealPlansTest {
    @Test
    void everyFormOfReference() {
        ReferenceResolver wiring = wiring("01-kitchen-sink-create.json");
        String deep = "module.net[\"a.b\"].module.sub[1].terraform_data.deep";

        assertThat(resolve(wiring, "terraform_data.heredoc", "input")).satisfies(exactly("terraform_data.a.id"));
        assertThat(resolve(wiring, "terraform_data.fe[\"q\\\"[x]\"]", "input")).satisfies(nothing());
        assertThat(resolve(wiring, "module.leaf[1].terraform_data.l", "input"))
                .satisfies(oneOfOrNone("terraform_data.cnt[0]", "terraform_data.cnt[1]"));
        assertThat(resolve(wiring, deep, "input"))
                .satisfies(someOf(
                        "module.net[\"a.b\"].terraform_data.vpc.id",
                        "terraform_data.a.id",
                        "module.net[\"a.b\"].terraform_data.sn[\"s1\"]",
                        "module.net[\"a.b\"].terraform_data.sn[\"s2\"]"));
        assertThat(resolve(wiring, "module.net[\"a.b\"].terraform_data.vpc", "input"))
                .satisfies(open("local.l of module.net[\"a.b\"]", "terraform_data.a.id"));
    }

    @Test
    void modulesWithoutInstances() {
        ReferenceResolver wiring = wiring("14-zero-instances.json");

        assertThat(resolve(wiring, "terraform_data.b", "input")).satisfies(exactly("terraform_data.a.id"));
    }

    @Test
    void providersThatAreHandedDown() {
        ReferenceResolver wiring = wiring("01-kitchen-sink-create.json");

        assertThat(wiring.providerKey(address("module.net[\"a.b\"].module.sub[0].terraform_data.deep")))
                .contains("terraform.west");
    }

    @Test
    void anInstanceBehindASplatAndGroupsBehindALoop() {
        ReferenceResolver wiring = ReferenceResolver.of(plan("24-modules"));

        assertThat(resolve(wiring, "module.gateway.alicloud_api_gateway_group.this[\"shop\"]", "instance_id"))
                .satisfies(exactly("module.gateway.alicloud_api_gateway_instance.this[0]"));
        assertThat(resolve(wiring, "module.shop[\"orders.v1\"].alicloud_api_gateway_api.this", "group_id"))
                .satisfies(oneOf(
                        "module.gateway.alicloud_api_gateway_group.this[\"media\"]",
                        "module.gateway.alicloud_api_gateway_group.this[\"shop\"]"));
        assertThat(resolve(
                        wiring,
                        "module.shop[\"orders.v1\"].alicloud_api_gateway_api.this",
                        "http_vpc_service_config[0].name"))
                .satisfies(open("dynamic block"));
    }

    @Test
    void whatLocalsAndConditionsHide() {
        ReferenceResolver wiring = ReferenceResolver.of(plan("25-what-a-plan-hides"));

        assertThat(resolve(wiring, "alicloud_api_gateway_group.app", "instance_id"))
                .satisfies(open("local.gateway"));
        assertThat(resolve(wiring, "alicloud_api_gateway_api.either", "http_service_config[0].address"))
                .satisfies(
                        oneOfOrNone("alicloud_eip_address.app.ip_address", "alicloud_slb_load_balancer.app.address"));
    }

    @Test
    void blocksAndTheirInstances() {
        ReferenceResolver wiring = ReferenceResolver.of(plan("22-cen"));

        assertThat(resolve(wiring, "alicloud_cen_transit_router_vpc_attachment.far", "zone_mappings[0].vswitch_id"))
                .satisfies(exactly("alicloud_vswitch.far.id"));
        assertThat(resolve(wiring, "alicloud_api_gateway_vpc_access.idc", "instance_id"))
                .satisfies(nothing());
    }

    @Test
    void regionsThroughModules() {
        Plan plan = plan("15-region-through-modules");

        assertThat(region(plan, "alicloud")).contains("cn-chengdu");
        assertThat(region(plan, "alicloud.edge")).contains("eu-central-1");
        assertThat(region(plan, "module.old_style:alicloud")).contains("ap-northeast-1");
    }

    private static Optional<String> region(Plan plan, String key) {
        ProviderConfig provider =
                requireNonNull(plan.configuration().providers().get(key));
        ConfigNode region = requireNonNull(provider.expressions().entries().get("region"));
        return ReferenceResolver.of(plan)
                .value((ConfigNode.Expression) region, provider.module())
                .known()
                .flatMap(Value::asText);
    }

    private static ResolvedReference resolve(ReferenceResolver wiring, String holder, String path) {
        return wiring.resolve(address(holder), AttributePath.of(path));
    }

    private static ReferenceResolver wiring(String file) {
        return ReferenceResolver.of(
                Plans.read(Fixtures.plans().resolve("terraform").resolve(file)));
    }

    private static Plan plan(String name) {
        return Plans.read(Fixtures.named(name).resolve("plan.json"));
    }
}
