package dev.tollgate.soundness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.soundness.World.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One resource of a plan: its values on both sides, what is not known yet, and its configuration. */
final class Change {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROVIDER = "alicloud";
    private static final String[] LATER = {"terraform_data.later.id", "terraform_data.later"};
    private static final String[] EACH = {"each.value"};

    private final String type;
    private final String name;
    private final Phase phase;
    private final ObjectNode before = JSON.createObjectNode();
    private final ObjectNode after = JSON.createObjectNode();
    private final ObjectNode unknown = JSON.createObjectNode();
    private final ObjectNode expressions = JSON.createObjectNode();
    private String provider = PROVIDER;

    Change(String address, Phase phase) {
        int dot = address.indexOf('.');
        this.type = address.substring(0, dot);
        this.name = address.substring(dot + 1);
        this.phase = phase;
    }

    /** The provider configuration of this alias. */
    Change by(String alias) {
        provider = PROVIDER + "." + alias;
        return this;
    }

    /** The values of an attribute that the plan tells. */
    Change value(String attribute, @Nullable Object valueBefore, @Nullable Object valueAfter) {
        before.set(attribute, JSON.valueToTree(valueBefore));
        after.set(attribute, JSON.valueToTree(valueAfter));
        return this;
    }

    /** A value that is the same on both sides. */
    Change value(String attribute, @Nullable Object value) {
        return value(attribute, value, value);
    }

    /** An attribute that is not known until apply. */
    Change later(String attribute, @Nullable Object valueBefore, Object where) {
        before.set(attribute, JSON.valueToTree(valueBefore));
        after.remove(attribute);
        unknown.set(attribute, JSON.valueToTree(where));
        return this;
    }

    /** A value that the plan tells, or one that is not known until apply. */
    Change told(boolean isTold, String attribute, @Nullable Object valueBefore, @Nullable Object valueAfter) {
        if (isTold) {
            value(attribute, valueBefore, valueAfter);
        } else {
            later(attribute, valueBefore, true);
        }
        if (Names.isInLoop(name) || !isTold) {
            refers(attribute, laterReferences());
        } else if (valueAfter != null) {
            expressions.withObject("/" + attribute).set("constant_value", JSON.valueToTree(valueAfter));
        }
        return this;
    }

    /** An id, which a new resource does not have yet. */
    Change id(String id) {
        return phase.isNew() ? later("id", id, true) : value("id", id);
    }

    /** What a block of one attribute tells on the side after, whatever else is said of the attribute. */
    Change partly(String attribute, Object valueAfter) {
        after.set(attribute, JSON.valueToTree(valueAfter));
        return this;
    }

    Change refers(String attribute, String... references) {
        expressions.withObject("/" + attribute).set("references", JSON.valueToTree(List.of(references)));
        return this;
    }

    Change constant(String attribute, Object value) {
        expressions.withObject("/" + attribute).set("constant_value", JSON.valueToTree(value));
        return this;
    }

    /** What an attribute of a block refers to. Blocks of what is made in loops differ, so that they are dynamic ones, which plans leave out. */
    Change block(String attribute, String inner, String... references) {
        if (!Names.isInLoop(name)) {
            expressions
                    .withArray("/" + attribute)
                    .addObject()
                    .withObject("/" + inner)
                    .set("references", JSON.valueToTree(List.of(references)));
        }
        return this;
    }

    String[] laterReferences() {
        return Names.isInLoop(name) ? EACH : LATER;
    }

    void writeTo(ObjectNode plan) {
        ObjectNode change = plan.withArray("/resource_changes")
                .addObject()
                .put("address", type + "." + name)
                .put("mode", "managed")
                .put("type", type)
                .put("name", Names.block(name));
        if (Names.isInLoop(name)) {
            change.set("index", JSON.valueToTree(Names.key(name)));
        }
        change.put("provider_name", "registry.terraform.io/aliyun/alicloud");
        ObjectNode body = change.withObject("/change");
        actions().forEach(body.putArray("actions")::add);
        body.set("before", phase.isBefore() ? before : null);
        body.set("after", phase.isAfter() ? after : null);
        body.set("after_unknown", unknown);
        if (phase.isAfter()) {
            configure(plan.withArray("/configuration/root_module/resources"));
        }
    }

    /** The block that makes it, once for all that it makes. */
    private void configure(ArrayNode resources) {
        String address = type + "." + Names.block(name);
        for (JsonNode resource : resources) {
            if (resource.get("address").asText().equals(address)) {
                return;
            }
        }
        ObjectNode resource = resources
                .addObject()
                .put("address", address)
                .put("mode", "managed")
                .put("type", type)
                .put("name", Names.block(name))
                .put("provider_config_key", provider);
        resource.set("expressions", expressions);
        if (Names.isInLoop(name)) {
            String loop = Names.isByKey(name) ? "for_each_expression" : "count_expression";
            resource.withObject("/" + loop).putArray("references").add("local.loop");
        }
    }

    private List<String> actions() {
        return switch (phase) {
            case CREATED -> List.of("create");
            case DELETED -> List.of("delete");
            case REPLACED -> name.hashCode() % 2 == 0 ? List.of("delete", "create") : List.of("create", "delete");
            case KEPT -> List.of(before.equals(after) && unknown.isEmpty() ? "no-op" : "update");
        };
    }
}
