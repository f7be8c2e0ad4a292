package dev.tollgate.soundness;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.soundness.World.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One resource of a plan: its values on both sides, what is not known yet, and its configuration. */
final class Change {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String type;
    private final String name;
    private final Phase phase;
    private final ObjectNode before = JSON.createObjectNode();
    private final ObjectNode after = JSON.createObjectNode();
    private final ObjectNode unknown = JSON.createObjectNode();
    private final ObjectNode expressions = JSON.createObjectNode();

    Change(String address, Phase phase) {
        int dot = address.indexOf('.');
        this.type = address.substring(0, dot);
        this.name = address.substring(dot + 1);
        this.phase = phase;
    }

    /** The values of an attribute that the plan tells. */
    Change value(String attribute, @Nullable Object valueBefore, @Nullable Object valueAfter) {
        before.set(attribute, JSON.valueToTree(valueBefore));
        after.set(attribute, JSON.valueToTree(valueAfter));
        return this;
    }

    /** An attribute that is not known until apply. */
    Change later(String attribute, @Nullable Object valueBefore, Object where) {
        before.set(attribute, JSON.valueToTree(valueBefore));
        after.remove(attribute);
        unknown.set(attribute, JSON.valueToTree(where));
        return this;
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

    Change block(String attribute, String inner, ObjectNode expression) {
        expressions.withArray("/" + attribute).addObject().set(inner, expression);
        return this;
    }

    void writeTo(ObjectNode plan) {
        ObjectNode change = plan.withArray("/resource_changes")
                .addObject()
                .put("address", type + "." + name)
                .put("mode", "managed")
                .put("type", type)
                .put("name", name)
                .put("provider_name", "registry.terraform.io/aliyun/alicloud");
        ObjectNode body = change.withObject("/change");
        body.putArray("actions").add(action());
        body.set("before", phase.isBefore() ? before : null);
        body.set("after", phase.isAfter() ? after : null);
        body.set("after_unknown", unknown);
        if (phase.isAfter()) {
            plan.withArray("/configuration/root_module/resources")
                    .addObject()
                    .put("address", type + "." + name)
                    .put("mode", "managed")
                    .put("type", type)
                    .put("name", name)
                    .put("provider_config_key", "alicloud")
                    .set("expressions", expressions);
        }
    }

    private String action() {
        return switch (phase) {
            case CREATED -> "create";
            case DELETED -> "delete";
            case KEPT -> before.equals(after) && unknown.isEmpty() ? "no-op" : "update";
        };
    }
}
