package dev.tollgate.soundness;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.soundness.Fact.What;
import dev.tollgate.soundness.World.Group;
import dev.tollgate.soundness.World.Home;
import dev.tollgate.soundness.World.Instance;
import dev.tollgate.soundness.World.Phase;
import dev.tollgate.soundness.World.Term;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the plan of a world as Terraform would, as far as facts are told. */
final class PlanWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Telling telling;
    private final World world;
    private final ObjectNode plan = JSON.createObjectNode();

    private PlanWriter(Telling telling) {
        this.telling = telling;
        this.world = telling.world();
    }

    static byte[] of(Telling telling) {
        PlanWriter writer = new PlanWriter(telling);
        writer.head();
        if (telling.tells(What.NETWORK, "")) {
            NetworkWriter.write(writer.plan);
        }
        writer.world.instances().forEach(writer::instance);
        ApiWriter apis = new ApiWriter(telling, writer.plan);
        for (Group group : writer.world.groups()) {
            writer.group(group);
            group.apis().forEach(api -> apis.write(group, api));
        }
        return writer.plan.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head() {
        plan.put("format_version", "1.2").put("terraform_version", "1.11.4").put("timestamp", "2026-11-24T01:30:00Z");
        plan.put("complete", true).put("errored", false);
        plan.putObject("planned_values");
        provider("", telling.tellsOrFixed(What.REGION, "") ? world.region() : null);
        if (world.network()) {
            provider(NetworkWriter.FAR, NetworkWriter.far(world));
        }
        plan.withObject("/configuration/root_module/variables/pick");
        plan.withArray("/resource_changes");
    }

    private void provider(String alias, @Nullable String region) {
        ObjectNode provider = plan.withObject(
                        "/configuration/provider_config/alicloud" + (alias.isEmpty() ? "" : "." + alias))
                .put("name", "alicloud")
                .put("full_name", "registry.terraform.io/aliyun/alicloud");
        if (!alias.isEmpty()) {
            provider.put("alias", alias);
        }
        if (region != null) {
            provider.withObject("/expressions/region").put("constant_value", region);
        }
    }

    private void instance(Instance instance) {
        String before = instance.phase() == Phase.REPLACED ? payment(instance.termBefore()) : instance.payment();
        Change change = new Change(instance.address(), instance.phase())
                .id(id(instance))
                .told(
                        telling.tellsOrFixed(What.SPEC, instance.name()),
                        "instance_spec",
                        instance.specBefore(),
                        instance.spec())
                .told(telling.tellsOrFixed(What.PAYMENT, instance.name()), "payment_type", before, instance.payment());
        boolean told = telling.tellsOrFixed(What.TERM, instance.name());
        Term termBefore = told || instance.phase() == Phase.REPLACED ? instance.termBefore() : Term.NONE;
        Term term = told ? instance.term() : Term.NONE;
        change.value("pricing_cycle", cycle(termBefore), cycle(term))
                .value("duration", duration(termBefore), duration(term));
        if (tellsRegion(instance.phase())) {
            change.value("zone_id", world.region() + "-MAZ1");
        }
        change.writeTo(plan);
    }

    private static String payment(Term term) {
        return term.isSubscription() ? "Subscription" : "PayAsYouGo";
    }

    private static @Nullable String cycle(Term term) {
        return term.isSubscription() ? (term.byYear() ? "year" : "month") : null;
    }

    private static @Nullable Integer duration(Term term) {
        return term.isSubscription() ? term.duration() : null;
    }

    /** What is there before shows in its state where it is. */
    private boolean tellsRegion(Phase phase) {
        return phase.isBefore() && telling.tellsOrFixed(What.REGION, "");
    }

    private static String id(Instance instance) {
        return "apigateway-" + Names.plain(instance.name());
    }

    private void group(Group group) {
        boolean intranet = telling.tellsOrFixed(What.INTRANET, group.name());
        Change change = new Change(group.address(), group.phase())
                .id(Names.plain(group.name()) + "id")
                .told(intranet, "vpc_intranet_enable", group.intranet(), group.intranet());
        link(change, group);
        if (tellsRegion(group.phase())) {
            change.value("sub_domain", "0123456789abcdef0123456789abcdef-" + world.region() + ".alicloudapi.com");
        }
        change.writeTo(plan);
    }

    private void link(Change change, Group group) {
        String id = switch (group.home()) {
            case DEDICATED -> id(group.on());
            case SERVERLESS -> "api-shared-vpc-001";
            case ELSEWHERE -> "apigateway-elsewhere";
        };
        boolean linked = telling.tellsOrFixed(Fact.link(group));
        if (group.phase().isNew() && !(linked && isKnownId(group))) {
            change.later("instance_id", id, true);
        } else {
            change.value("instance_id", id);
        }
        if (!linked) {
            change.refers("instance_id", unlinked(group));
        } else if (group.home() == Home.DEDICATED) {
            change.refers("instance_id", Names.references(group.on().address(), "id", group.name()));
        } else if (group.home() == Home.ELSEWHERE) {
            change.constant("instance_id", id);
        }
    }

    private static boolean isKnownId(Group group) {
        return switch (group.home()) {
            case DEDICATED -> group.on().phase() == Phase.KEPT;
            case SERVERLESS -> false;
            case ELSEWHERE -> true;
        };
    }

    /** Some may be on one instance or on none, others on any. */
    private String[] unlinked(Group group) {
        String block = Names.block(group.name());
        boolean pick = group.home() != Home.ELSEWHERE
                && block.hashCode() % 2 == 0
                && world.instances().contains(group.on())
                && group.on().phase().isAfter();
        if (!pick) {
            return new String[] {"local.on"};
        }
        String[] on = Names.references(group.on().address(), "id", group.name());
        String[] picked = new String[on.length + 1];
        picked[0] = "var.pick";
        System.arraycopy(on, 0, picked, 1, on.length);
        return picked;
    }
}
