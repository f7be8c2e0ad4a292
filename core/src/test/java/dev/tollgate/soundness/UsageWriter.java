package dev.tollgate.soundness;

import dev.tollgate.soundness.Fact.What;
import dev.tollgate.soundness.World.Api;
import dev.tollgate.soundness.World.Backend;
import dev.tollgate.soundness.World.Group;
import dev.tollgate.soundness.World.Instance;
import dev.tollgate.soundness.World.Shares;
import dev.tollgate.soundness.World.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Writes the usage file of a world, as far as facts are told. */
final class UsageWriter {
    private final Telling telling;
    private final StringBuilder text = new StringBuilder("version: 0.1\nresource_type_default_usage:\n"
            + "  alicloud_api_gateway_group:\n    other_monthly_requests: ");

    private UsageWriter(Telling telling) {
        this.telling = telling;
    }

    static String of(Telling telling) {
        UsageWriter writer = new UsageWriter(telling);
        writer.text.append(telling.world().otherCalls()).append("\nresource_usage:\n");
        telling.world().instances().forEach(writer::instance);
        telling.world().groups().forEach(writer::group);
        return writer.text.toString();
    }

    private void instance(Instance instance) {
        key(instance.address());
        if (!instance.hours().isEmpty()) {
            line(instance.hours());
        }
        List<Group> groups = Fact.carried(telling.world(), instance);
        if (telling.tells(What.SHARES, instance.name())) {
            shares(groups.get(0).shares());
        }
        sums(
                instance.name(),
                groups.stream().flatMap(group -> group.deployed().stream()).toList());
    }

    private void group(Group group) {
        key(group.address());
        if (telling.tells(What.SHARES, group.name())) {
            shares(group.shares());
        }
        sums(group.name(), group.deployed());
        group.apis().forEach(this::api);
    }

    private void shares(Shares shares) {
        line("client_shares: internet=" + shares.internet().toPlainString()
                + " alibaba_cloud_public=" + shares.onCloud().toPlainString()
                + " vpc_same_region=" + shares.vpc().toPlainString()
                + " cen=" + shares.cen().toPlainString());
    }

    private void sums(String name, List<Api> apis) {
        if (telling.tells(What.CALLS, name)) {
            line("monthly_requests: " + apis.stream().mapToLong(Api::calls).sum());
        }
        if (telling.tells(What.REQUESTS, name)) {
            line("monthly_request_gb: " + sum(apis, Api::request));
        }
        if (telling.tells(What.RESPONSES, name)) {
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
        if (api.after().isDeclared() && telling.tells(What.BACKEND, api.name())) {
            line("backend: " + (api.after() == Backend.BIG_DATA ? "bigdata" : "database"));
        }
        if (telling.tells(What.CALLS, api.name())) {
            line("monthly_requests: " + api.calls());
        }
        size(What.REQUESTS, api, api.request());
        size(What.RESPONSES, api, api.response());
    }

    private void size(What what, Api api, Size size) {
        if (telling.tells(what, api.name())) {
            line(size.parameter() + ": " + size.value().toPlainString());
        }
    }

    private void key(String address) {
        text.append("  ").append(address).append(":\n");
    }

    private void line(String line) {
        text.append("    ").append(line).append('\n');
    }
}
