package dev.tollgate.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Mode;

/** Writes a plan for a configuration, with instances that are all created and whose {@code x} is not known yet. */
public final class PlanJson {
    private final ObjectNode json = new ObjectMapper().createObjectNode();

    public PlanJson(ModuleJson root) {
        json.put("format_version", "1.2").putObject("planned_values");
        json.putArray("resource_changes");
        json.withObject("/configuration").set("root_module", root.toJson());
    }

    public PlanJson created(String... addresses) {
        for (String address : addresses) {
            change(address, "create", ModuleJson.json("{}"), ModuleJson.json("{'x': true}"));
        }
        return this;
    }

    public PlanJson change(String address, String action, JsonNode after, JsonNode unknown) {
        ObjectNode change = json.withArray("resource_changes").addObject().put("address", address);
        Address parsed = Address.parse(address).orElseThrow();
        change.put("type", parsed.type())
                .put("name", parsed.name())
                .put("mode", parsed.mode() == Mode.DATA ? "data" : "managed");
        ObjectNode body = change.withObject("/change");
        body.putArray("actions").add(action);
        body.set("before", action.equals("create") ? null : ModuleJson.json("{'x': 'old'}"));
        body.set("after", after);
        body.set("after_unknown", unknown);
        return this;
    }

    public PlanJson with(String key, JsonNode value) {
        json.set(key, value);
        return this;
    }

    public ReferenceResolver wiring() {
        return wiring(ReferenceResolver.TARGETS);
    }

    public ReferenceResolver wiring(int limit) {
        return ReferenceResolver.of(Plans.parse(json.toString()), limit);
    }

    /** What {@code x} of an instance refers to. */
    public ResolvedReference resolve(String holder) {
        return resolve(holder, "x");
    }

    public ResolvedReference resolve(String holder, String path) {
        return wiring().resolve(Address.parse(holder).orElseThrow(), AttributePath.of(path));
    }
}
