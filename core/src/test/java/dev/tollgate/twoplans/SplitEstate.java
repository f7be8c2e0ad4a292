package dev.tollgate.twoplans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A made-up estate whose memberships hide in conditionals, loops and locals, and some of whose groups and instances are elsewhere. The
 * usage file declares a part of its volumes, on every level, so that they agree.
 */
final class SplitEstate {
    private static final List<String> KEYS = List.of("a", "b");
    private static final String INSTANCE = "alicloud_api_gateway_instance.";
    private static final String GROUP = "alicloud_api_gateway_group.";
    private static final String API = "alicloud_api_gateway_api.";
    private static final String HEAD = """
            terraform {
              required_providers {
                alicloud = { source = "aliyun/alicloud" }
              }
            }
            provider "alicloud" { region = "cn-hangzhou" }
            variable "first" { default = %s }
            locals {
              keys    = toset(["a", "b"])
              gateway = alicloud_api_gateway_instance.one.id
              group   = alicloud_api_gateway_group.one.id
              groups  = { x = alicloud_api_gateway_group.one.id, y = alicloud_api_gateway_group.two.id }
            }
            """;

    private final Random random;
    private final boolean first;
    private final StringBuilder hcl = new StringBuilder();
    private final List<Member> members = new ArrayList<>();

    SplitEstate(long seed) {
        random = new Random(seed);
        first = random.nextBoolean();
        hcl.append(HEAD.formatted(first));
        instances();
        groups();
        apis();
    }

    /** Returns the files by name. */
    Map<String, String> files() {
        return Map.of("main.tf", hcl.toString(), "usage.yml", usage());
    }

    private void instances() {
        for (String name : List.of("one", "two")) {
            instance(name, "");
            add(INSTANCE + name, null);
        }
        instance("each", "  for_each = local.keys\n");
        KEYS.forEach(key -> add(INSTANCE + "each[\"" + key + "\"]", null));
    }

    private void instance(String name, String loop) {
        hcl.append("""
                resource "alicloud_api_gateway_instance" "%s" {
                %s  instance_name = "%s"
                  instance_spec = "api.s1.small"
                  https_policy  = "HTTPS2_TLS1_2"
                  payment_type  = "PayAsYouGo"
                }
                """.formatted(name, loop, name));
    }

    private void groups() {
        for (String name : List.of("one", "two")) {
            switch (random.nextInt(7)) {
                case 0 -> group(name, INSTANCE + "one.id", find(INSTANCE + "one"));
                case 1 -> group(name, "local.gateway", find(INSTANCE + "one"));
                case 2 -> group(name, either(INSTANCE + "one.id", INSTANCE + "two.id"), find(INSTANCE + side()));
                case 3 -> group(name, either(INSTANCE + "one.id", "null"), first ? find(INSTANCE + "one") : null);
                case 4 -> group(name, "\"apigateway-hz-0a1b2c3d\"", null);
                case 5 -> group(name, INSTANCE + "each[var.first ? \"a\" : \"b\"].id", find(ofKey(INSTANCE)));
                default -> group(name, "null", null);
            }
        }
        hcl.append(group("each", "  for_each = local.keys\n", INSTANCE + "each[each.key].id", random.nextBoolean()));
        KEYS.forEach(key -> add(GROUP + "each[\"" + key + "\"]", find(INSTANCE + "each[\"" + key + "\"]")));
    }

    private String side() {
        return first ? "one" : "two";
    }

    private String ofKey(String type) {
        return type + "each[\"" + (first ? "a" : "b") + "\"]";
    }

    private static String either(String one, String other) {
        return "var.first ? " + one + " : " + other;
    }

    private void group(String name, String instance, @Nullable Member whole) {
        hcl.append(group(name, "", instance, random.nextInt(3) == 0));
        add(GROUP + name, whole);
    }

    private static String group(String name, String loop, String instance, boolean intranet) {
        return """
                resource "alicloud_api_gateway_group" "%s" {
                %s  name                = "%s"
                  description         = "x"
                  instance_id         = %s
                  vpc_intranet_enable = %s
                }
                """.formatted(name, loop, name, instance, intranet);
    }

    private void apis() {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String name = "n" + i;
            switch (random.nextInt(7)) {
                case 0 -> api(name, GROUP + "one.id", find(GROUP + "one"));
                case 1 -> api(name, "local.group", find(GROUP + "one"));
                case 2 -> api(name, either(GROUP + "one.id", GROUP + "two.id"), find(GROUP + side()));
                case 3 -> api(name, "local.groups[var.first ? \"x\" : \"y\"]", find(GROUP + side()));
                case 4 -> api(name, "\"0f1e2d3c4b5a69788796a5b4c3d2e1f0\"", null);
                case 5 -> api(name, GROUP + "each[var.first ? \"a\" : \"b\"].id", find(ofKey(GROUP)));
                default -> loop(name);
            }
        }
    }

    private void loop(String name) {
        hcl.append(text(name, "  for_each = local.keys\n", GROUP + "each[each.key].id"));
        KEYS.forEach(key -> add(API + name + "[\"" + key + "\"]", find(GROUP + "each[\"" + key + "\"]")));
    }

    private void api(String name, String group, @Nullable Member whole) {
        hcl.append(text(name, "", group));
        add(API + name, whole);
    }

    private String text(String name, String loop, String group) {
        String backend = switch (random.nextInt(3)) {
            case 0 ->
                "  service_type = \"MOCK\"\n  mock_service_config {\n    result    = \"x\"\n    aone_name = \"x\"\n  }\n";
            case 1 -> """
                              service_type = "HTTP-VPC"
                              http_vpc_service_config {
                                name    = "x"
                                method  = "GET"
                                path    = "/"
                                timeout = 3000
                              }
                            """;
            default -> """
                              service_type = "HTTP"
                              http_service_config {
                                address = "https://partner.example"
                                method  = "GET"
                                path    = "/"
                                timeout = 3000
                              }
                            """;
        };
        return """
                resource "alicloud_api_gateway_api" "%s" {
                %s  group_id     = %s
                  name         = "%s"
                  description  = "x"
                  auth_type    = "APP"
                  stage_names  = ["RELEASE"]
                  request_config {
                    protocol = "HTTPS"
                    method   = "GET"
                    path     = "/%s"
                    mode     = "MAPPING"
                  }
                %s}
                """.formatted(name, loop, group, name, name, backend);
    }

    private void add(String address, @Nullable Member whole) {
        boolean own = address.startsWith(API);
        members.add(new Member(
                address,
                whole,
                own ? random.nextInt(4) * 1_000_000L : 0,
                BigDecimal.valueOf(own ? random.nextInt(50) : 0),
                BigDecimal.valueOf(own ? random.nextInt(50) : 0)));
    }

    private Member find(String address) {
        return members.stream()
                .filter(each -> each.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private String usage() {
        StringBuilder usage = new StringBuilder("version: 0.1\nresource_usage:\n");
        for (Member member : members) {
            List<Member> inside =
                    members.stream().filter(each -> each.isInside(member)).toList();
            List<String> declared = new ArrayList<>();
            declare(
                    declared,
                    "monthly_requests",
                    inside.stream().map(Member::calls).map(BigDecimal::valueOf).toList());
            declare(
                    declared,
                    "monthly_request_gb",
                    inside.stream().map(Member::requests).toList());
            declare(
                    declared,
                    "monthly_response_gb",
                    inside.stream().map(Member::responses).toList());
            usage.append("  ")
                    .append(member.address())
                    .append(": {")
                    .append(String.join(", ", declared))
                    .append("}\n");
        }
        return usage.toString();
    }

    private void declare(List<String> declared, String parameter, List<BigDecimal> volumes) {
        if (random.nextInt(5) < 2) {
            declared.add(parameter + ": " + volumes.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }
}
