package dev.tollgate.soundness;

import dev.tollgate.soundness.Fact.What;
import dev.tollgate.soundness.World.Api;
import dev.tollgate.soundness.World.Backend;
import dev.tollgate.soundness.World.Group;
import dev.tollgate.soundness.World.Instance;
import dev.tollgate.soundness.World.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Writes the usage file of a world, as far as facts are told. */
final class UsageWriter {
    private final World world;
    private final Set<Fact> told;
    private final StringBuilder text = new StringBuilder("version: 0.1\nresource_type_default_usage:\n"
            + "  alicloud_api_gateway_group:\n    other_monthly_requests: ");

    private UsageWriter(World world, Set<Fact> told) {
        this.world = world;
        this.told = told;
    }

    static String of(World world, Set<Fact> told) {
        UsageWriter writer = new UsageWriter(world, told);
        writer.text.append(world.otherCalls()).append("\nresource_usage:\n");
        world.instances().forEach(writer::instance);
        world.groups().forEach(writer::group);
        return writer.text.toString();
    }

    private void instance(Instance instance) {
        key(instance.address());
        if (!instance.hours().isEmpty()) {
            line(instance.hours());
        }
        List<Api> apis = Fact.carried(world, instance).stream()
                .flatMap(group -> group.deployed().stream())
                .toList();
        sums(instance.name(), apis);
    }

    private void group(Group group) {
        key(group.address());
        if (tells(What.SHARES, group.name())) {
            BigDecimal internet = BigDecimal.ONE.subtract(group.vpcShare()).subtract(group.publicShare());
            line("client_shares: internet=" + internet.toPlainString() + " alibaba_cloud_public="
                    + group.publicShare().toPlainString() + " vpc_same_region="
                    + group.vpcShare().toPlainString());
        }
        sums(group.name(), group.deployed());
        group.apis().forEach(this::api);
    }

    private void sums(String name, List<Api> apis) {
        if (tells(What.CALLS, name)) {
            line("monthly_requests: " + apis.stream().mapToLong(Api::calls).sum());
        }
        if (tells(What.REQUESTS, name)) {
            line("monthly_request_gb: " + sum(apis, Api::request));
        }
        if (tells(What.RESPONSES, name)) {
            line("monthly_response_gb: " + sum(apis, Api::response));
        }
    }

    private static String sum(List<Api> apis, Function<Api, Size> size) {
        return apis.stream()
                .map(size)
                .map(Size::gb)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private void api(Api api) {
        key(api.address());
        if (api.after().isDeclared() && tells(What.BACKEND, api.name())) {
            line("backend: " + (api.after() == Backend.BIG_DATA ? "bigdata" : "database"));
        }
        if (tells(What.CALLS, api.name())) {
            line("monthly_requests: " + api.calls());
        }
        size(What.REQUESTS, api, api.request());
        size(What.RESPONSES, api, api.response());
    }

    private void size(What what, Api api, Size size) {
        if (tells(what, api.name())) {
            line(size.parameter() + ": " + size.value().toPlainString());
        }
    }

    private boolean tells(What what, String of) {
        return told.contains(Fact.of(what, of));
    }

    private void key(String address) {
        text.append("  ").append(address).append(":\n");
    }

    private void line(String line) {
        text.append("    ").append(line).append('\n');
    }
}
