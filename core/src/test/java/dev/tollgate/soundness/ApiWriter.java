package dev.tollgate.soundness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.soundness.Fact.What;
import dev.tollgate.soundness.World.Api;
import dev.tollgate.soundness.World.Backend;
import dev.tollgate.soundness.World.Group;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the APIs of a world, with their backends, to its plan. */
final class ApiWriter {
    private static final String HTTP = "http_service_config";
    private static final String VPC = "http_vpc_service_config";
    private static final String FUNCTION = "fc_service_config";
    private static final String MOCK = "mock_service_config";

    private final Telling telling;
    private final World world;
    private final ObjectNode plan;

    ApiWriter(Telling telling, ObjectNode plan) {
        this.telling = telling;
        this.world = telling.world();
        this.plan = plan;
    }

    void write(Group group, Api api) {
        String groupId = Names.plain(group.name()) + "id";
        Change change = new Change(api.address(), api.phase()).id(groupId + ":" + Names.plain(api.name()));
        boolean grouped = telling.tellsOrFixed(Fact.membership(api));
        if (api.phase().isNew() && (group.phase().isNew() || !grouped)) {
            change.later("group_id", groupId, true);
        } else {
            change.value("group_id", groupId);
        }
        change.refers(
                "group_id", grouped ? Names.references(group.address(), "id", api.name()) : new String[] {"local.in"});
        List<String> stages = api.deployed() ? List.of("RELEASE") : List.of();
        change.told(telling.tellsOrFixed(What.STAGES, api.name()), "stage_names", stages, stages);
        backend(change, api);
        change.writeTo(plan);
        if (api.before().isByVpc() || api.after().isByVpc()) {
            access(api);
        }
    }

    private void backend(Change change, Api api) {
        Map<String, Object> before = blocks(api, api.before());
        Map<String, Object> after = blocks(api, api.after());
        boolean kind = telling.tellsOrFixed(What.KIND, api.name());
        after.forEach((attribute, value) -> {
            if (kind) {
                change.value(attribute, before.get(attribute), value);
            } else {
                change.later(attribute, before.get(attribute), true);
            }
        });
        if (kind && !api.after().isDeclared() && !telling.tellsOrFixed(What.BACKEND, api.name())) {
            String block = api.after().isFunction() ? FUNCTION : HTTP;
            String attribute = api.after().isFunction() ? "region" : "address";
            change.later(block, before.get(block), List.of(Map.of(attribute, true)))
                    .partly(block, List.of(Map.of("timeout", 1)))
                    .block(block, attribute, change.laterReferences());
        }
        if (kind && api.after().isByVpc()) {
            change.block(VPC, "name", Names.references(accessOf(api), "name", api.name()));
        }
    }

    private Map<String, Object> blocks(Api api, Backend backend) {
        Map<String, Object> blocks = new LinkedHashMap<>();
        List.of(HTTP, VPC, FUNCTION, MOCK).forEach(block -> blocks.put(block, List.of()));
        if (backend.isByVpc()) {
            blocks.put("service_type", "HTTP-VPC");
            blocks.put(VPC, List.of(Map.of("name", Names.plain(api.name()))));
        } else if (backend.isFunction()) {
            String region = backend == Backend.FUNCTION_HERE ? world.region() : NetworkWriter.far(world);
            blocks.put("service_type", "FunctionCompute");
            blocks.put(FUNCTION, List.of(Map.of("region", region, "function_name", "f", "timeout", 1)));
        } else if (backend == Backend.MOCK) {
            blocks.put("service_type", "MOCK");
            blocks.put(MOCK, List.of(Map.of("result", "ok")));
        } else {
            blocks.put("service_type", "HTTP");
            blocks.put(HTTP, List.of(Map.of("address", address(backend), "timeout", 1)));
        }
        return blocks;
    }

    private static String address(Backend backend) {
        return switch (backend) {
            case INTERNET -> "https://partner.example";
            case ALIBABA_PUBLIC -> "https://fn-abcdefgh.cn-hangzhou.fcapp.run";
            default -> "http://10.1.2.3";
        };
    }

    private static String accessOf(Api api) {
        return "alicloud_api_gateway_vpc_access." + Names.plain(api.name());
    }

    private void access(Api api) {
        Backend backend = api.after().isByVpc() ? api.after() : api.before();
        String vpc = backend == Backend.VPC_ELSEWHERE ? NetworkWriter.FAR_VPC : NetworkWriter.NEAR_VPC;
        String server = backend == Backend.DATA_CENTRE ? "10.21.3.4" : "i-bp1c2d3e4f5g6h7i8j9k";
        new Change(accessOf(api), api.phase())
                .id("access")
                .value("name", Names.plain(api.name()))
                .told(telling.tellsOrFixed(What.PATH, api.name()), "vpc_id", vpc, vpc)
                .value("instance_id", server)
                .value("port", 80)
                .writeTo(plan);
    }
}
