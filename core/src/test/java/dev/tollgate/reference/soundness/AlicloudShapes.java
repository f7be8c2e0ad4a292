package dev.tollgate.reference.soundness;

import dev.tollgate.reference.soundness.Dialect.Expression;
import dev.tollgate.reference.soundness.Dialect.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Blocks of alicloud resources whose attributes hold ids: optional and computed, required, in nested lists, sets and dynamic blocks. */
final class AlicloudShapes {
    static final List<Function<Random, Shape>> ALL = List.of(
            random -> shape("alicloud_vpc", x -> lines("vpc_name = \"app\"")),
            random ->
                    shape("alicloud_vswitch", x -> lines("cidr_block = \"10.0.0.0/24\"", "vpc_id = " + x.of(Kind.ID))),
            random -> shape("alicloud_slb_load_balancer", x -> lines("vswitch_id = " + x.of(Kind.ID))),
            random -> shape("alicloud_api_gateway_instance", AlicloudShapes::instance),
            random -> shape("alicloud_api_gateway_group", AlicloudShapes::group),
            random -> shape("alicloud_api_gateway_group", AlicloudShapes::group),
            random -> shape("alicloud_api_gateway_vpc_access", AlicloudShapes::access),
            AlicloudShapes::api,
            AlicloudShapes::attachment);

    private AlicloudShapes() {}

    private static Shape shape(String type, Function<Expression, String> body) {
        return new Shape(type, null, body);
    }

    private static String instance(Expression x) {
        return lines(
                "instance_name = \"main\"",
                "instance_spec = \"api.s1.small\"",
                "payment_type = \"PayAsYouGo\"",
                "https_policy = \"HTTPS2_TLS1_2\"",
                "user_vpc_id = " + x.of(Kind.ID),
                "ingress_vpc_id = " + x.of(Kind.ID));
    }

    private static String group(Expression x) {
        return lines("name = \"app\"", "description = \"app\"", "instance_id = " + x.of(Kind.ID));
    }

    private static String access(Expression x) {
        return lines("name = \"app\"", "port = 80", "vpc_id = " + x.required(), "instance_id = " + x.required());
    }

    /** With a list block, static or dynamic, and a set of up to four blocks, of which one may be dynamic. */
    private static Shape api(Random random) {
        boolean dynamic = random.nextBoolean();
        int parameters = random.nextInt(4);
        boolean more = random.nextInt(3) == 0;
        return shape("alicloud_api_gateway_api", x -> {
            List<String> lines = new ArrayList<>(List.of(
                    "name = \"app\"",
                    "description = \"app\"",
                    "auth_type = \"APP\"",
                    "service_type = \"HTTP-VPC\"",
                    "group_id = " + x.required(),
                    block(
                            "request_config",
                            "protocol = \"HTTPS\"",
                            "method = \"GET\"",
                            "path = \"/\"",
                            "mode = \"MAPPING\"")));
            String[] backend = {"name = " + x.required(), "method = \"GET\"", "path = \"/\"", "timeout = 3000"};
            lines.add(
                    dynamic ? dynamic("http_vpc_service_config", backend) : block("http_vpc_service_config", backend));
            for (int i = 0; i < parameters; i++) {
                lines.add(block("constant_parameters", parameter(i, x)));
            }
            if (more) {
                lines.add(dynamic("constant_parameters", parameter(parameters, x)));
            }
            return lines(lines.toArray(String[]::new));
        });
    }

    private static String[] parameter(int number, Expression x) {
        return new String[] {"name = \"p" + number + "\"", "in = \"HEAD\"", "value = " + x.required()};
    }

    private static Shape attachment(Random random) {
        int mappings = 1 + random.nextInt(2);
        return shape("alicloud_cen_transit_router_vpc_attachment", x -> {
            List<String> lines = new ArrayList<>(List.of("vpc_id = " + x.required()));
            for (int i = 0; i < mappings; i++) {
                lines.add(block("zone_mappings", "zone_id = \"cn-beijing-" + i + "\"", "vswitch_id = " + x.required()));
            }
            return lines(lines.toArray(String[]::new));
        });
    }

    private static String dynamic(String name, String... lines) {
        return block("dynamic \"" + name + "\"", "for_each = [1]", block("content", lines));
    }

    private static String block(String name, String... lines) {
        return name + " {\n" + lines(lines) + "\n}";
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }
}
