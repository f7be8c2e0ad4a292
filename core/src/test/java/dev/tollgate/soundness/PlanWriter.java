package dev.tollgate.soundness;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.soundness.Fact.What;
import dev.tollgate.soundness.World.Api;
import dev.tollgate.soundness.World.Backend;
import dev.tollgate.soundness.World.Group;
import dev.tollgate.soundness.World.Home;
import dev.tollgate.soundness.World.Instance;
import dev.tollgate.soundness.World.Phase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the plan of a world as Terraform would, as far as facts are told. */
final class PlanWriter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] LATER = {"terraform_data.later.id", "terraform_data.later"};

    private final World world;
    private final Set<Fact> told;
    private final Set<Fact> hideable;
    private final ObjectNode plan = JSON.createObjectNode();

    private PlanWriter(World world, Set<Fact> told) {
        this.world = world;
        this.told = told;
        this.hideable = Fact.all(world);
    }

    static byte[] of(World world, Set<Fact> told) {
        PlanWriter writer = new PlanWriter(world, told);
        writer.head();
        world.instances().forEach(writer::instance);
        world.groups().forEach(writer::group);
        return writer.plan.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private void head() {
        plan.put("format_version", "1.2").put("terraform_version", "1.11.4").put("timestamp", "2026-11-24T01:30:00Z");
        plan.put("complete", true).put("errored", false);
        plan.putObject("planned_values");
        ObjectNode provider = plan.withObject("/configuration/provider_config/alicloud")
                .put("name", "alicloud")
                .put("full_name", "registry.terraform.io/aliyun/alicloud");
        if (tells(What.REGION, "")) {
            provider.withObject("/expressions/region").put("constant_value", world.region());
        }
        plan.withObject("/configuration/root_module/variables/pick");
        plan.withArray("/resource_changes");
    }

    private void instance(Instance instance) {
        Change change = new Change(instance.address(), instance.phase());
        id(change, "apigateway-" + instance.name(), instance.phase());
        if (tellsOrFixed(What.SPEC, instance.name())) {
            change.value("instance_spec", instance.specBefore(), instance.spec())
                    .constant("instance_spec", instance.spec());
        } else {
            change.later("instance_spec", instance.specBefore(), true).refers("instance_spec", LATER);
        }
        String payment = instance.isSubscription() ? "Subscription" : "PayAsYouGo";
        if (tellsOrFixed(What.PAYMENT, instance.name())) {
            change.value("payment_type", payment, payment).constant("payment_type", payment);
        } else {
            change.later("payment_type", payment, true).refers("payment_type", LATER);
        }
        if (instance.isSubscription() && tells(What.TERM, instance.name())) {
            String cycle = instance.byYear() ? "year" : "month";
            int duration = instance.byYear() ? instance.months() / 12 : instance.months();
            change.value("pricing_cycle", cycle, cycle).value("duration", duration, duration);
        }
        change.writeTo(plan);
    }

    private void group(Group group) {
        Change change = new Change(group.address(), group.phase());
        id(change, group.name() + "id", group.phase());
        link(change, group);
        if (tellsOrFixed(What.INTRANET, group.name())) {
            change.value("vpc_intranet_enable", group.intranet(), group.intranet());
        } else {
            change.later("vpc_intranet_enable", false, true).refers("vpc_intranet_enable", LATER);
        }
        change.writeTo(plan);
        group.apis().forEach(api -> api(group, api));
    }

    private void link(Change change, Group group) {
        String id = switch (group.home()) {
            case DEDICATED -> "apigateway-" + group.on().name();
            case SERVERLESS -> "api-shared-vpc-001";
            case ELSEWHERE -> "apigateway-elsewhere";
        };
        String on = group.on().address();
        boolean deferred = group.phase() == Phase.CREATED && (group.home() != Home.ELSEWHERE || !isLinked(group));
        if (deferred) {
            change.later("instance_id", id, true);
        } else {
            change.value("instance_id", id, id);
        }
        if (!isLinked(group)) {
            boolean pick = group.home() != Home.ELSEWHERE
                    && group.name().hashCode() % 2 == 0
                    && group.on().phase().isAfter();
            change.refers("instance_id", pick ? new String[] {"var.pick", on + ".id", on} : new String[] {"local.on"});
        } else if (group.home() == Home.DEDICATED) {
            change.refers("instance_id", on + ".id", on);
        } else if (group.home() == Home.ELSEWHERE) {
            change.constant("instance_id", id);
        }
    }

    private boolean isLinked(Group group) {
        return tellsOrFixed(What.LINK, group.name());
    }

    private void api(Group group, Api api) {
        Change change = new Change(api.address(), api.phase());
        id(change, group.name() + "id:" + api.name(), api.phase());
        boolean grouped = tellsOrFixed(What.GROUP, api.name());
        if (group.phase() == Phase.CREATED || !grouped) {
            change.later("group_id", "", true);
        } else {
            change.value("group_id", group.name() + "id", group.name() + "id");
        }
        change.refers(
                "group_id",
                grouped ? new String[] {group.address() + ".id", group.address()} : new String[] {"local.in"});
        List<String> stages = api.deployed() ? List.of("RELEASE") : List.of();
        if (tellsOrFixed(What.STAGES, api.name())) {
            change.value("stage_names", stages, stages);
        } else {
            change.later("stage_names", stages, true).refers("stage_names", LATER);
        }
        backend(change, api);
        change.writeTo(plan);
        if (api.before() == Backend.VPC || api.after() == Backend.VPC) {
            access(api);
        }
    }

    private void backend(Change change, Api api) {
        Map<String, Object> before = blocks(api, api.before());
        Map<String, Object> after = blocks(api, api.after());
        boolean kind = tellsOrFixed(What.KIND, api.name());
        after.forEach((attribute, value) -> {
            if (kind) {
                change.value(attribute, before.get(attribute), value);
            } else {
                change.later(attribute, before.get(attribute), true);
            }
        });
        if (kind && !api.after().isDeclared() && !tellsOrFixed(What.BACKEND, api.name())) {
            boolean function = api.after() == Backend.FUNCTION_HERE || api.after() == Backend.FUNCTION_ELSEWHERE;
            String block = function ? "fc_service_config" : "http_service_config";
            String attribute = function ? "region" : "address";
            change.later(block, before.get(block), List.of(Map.of(attribute, true)))
                    .partly(block, List.of(Map.of("timeout", 1)))
                    .block(block, attribute, JSON.createObjectNode().set("references", JSON.valueToTree(LATER)));
        }
        if (kind && api.after() == Backend.VPC) {
            String access = "alicloud_api_gateway_vpc_access." + api.name();
            change.block(
                    "http_vpc_service_config",
                    "name",
                    JSON.createObjectNode().set("references", JSON.valueToTree(List.of(access + ".name", access))));
        }
    }

    private Map<String, Object> blocks(Api api, Backend backend) {
        List<Object> none = List.of();
        String type = "HTTP";
        Object http = none;
        Object vpc = none;
        Object function = none;
        Object mock = none;
        switch (backend) {
            case INTERNET -> http = List.of(Map.of("address", "https://partner.example", "timeout", 1));
            case ALIBABA_PUBLIC ->
                http = List.of(Map.of("address", "https://fn-abcdefgh.cn-hangzhou.fcapp.run", "timeout", 1));
            case BIG_DATA, DATABASE, UNLISTED_BILLED, UNLISTED_FREE ->
                http = List.of(Map.of("address", "http://10.1.2.3", "timeout", 1));
            case VPC -> {
                type = "HTTP-VPC";
                vpc = List.of(Map.of("name", api.name()));
            }
            case FUNCTION_HERE, FUNCTION_ELSEWHERE -> {
                type = "FunctionCompute";
                function = List.of(Map.of("region", region(backend), "function_name", "f", "timeout", 1));
            }
            case MOCK -> {
                type = "MOCK";
                mock = List.of(Map.of("result", "ok"));
            }
        }
        return Map.of(
                "service_type", type,
                "http_service_config", http,
                "http_vpc_service_config", vpc,
                "fc_service_config", function,
                "mock_service_config", mock);
    }

    private String region(Backend function) {
        if (function == Backend.FUNCTION_HERE) {
            return world.region();
        }
        return world.region().equals("cn-beijing") ? "cn-shanghai" : "cn-beijing";
    }

    private void access(Api api) {
        Change change = new Change("alicloud_api_gateway_vpc_access." + api.name(), api.phase());
        id(change, "access", api.phase());
        change.value("name", api.name(), api.name())
                .value("vpc_id", "vpc-elsewhere", "vpc-elsewhere")
                .value("instance_id", "i-elsewhere", "i-elsewhere")
                .value("port", 80, 80)
                .writeTo(plan);
    }

    private static void id(Change change, String id, Phase phase) {
        if (phase == Phase.CREATED) {
            change.later("id", id, true);
        } else {
            change.value("id", id, id);
        }
    }

    private boolean tells(What what, String of) {
        return told.contains(Fact.of(what, of));
    }

    /** What cannot be hidden of this is told. */
    private boolean tellsOrFixed(What what, String of) {
        return tells(what, of) || !hideable.contains(Fact.of(what, of));
    }
}
