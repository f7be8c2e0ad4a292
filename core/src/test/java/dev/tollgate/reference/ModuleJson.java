package dev.tollgate.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Mode;
import java.io.UncheckedIOException;

/** Writes a module of a configuration as plans do. The tests' resources have one attribute, {@code x}. */
public final class ModuleJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode json = JSON.createObjectNode();

    /** An expression with these references, which are written with the shorter forms that a plan has. */
    public static JsonNode refs(String... references) {
        ArrayNode all = JSON.createArrayNode();
        for (String reference : references) {
            all.add(reference);
        }
        return JSON.createObjectNode().set("references", all);
    }

    /** JSON that is written with single quotes. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A resource whose {@code x} is not given. */
    public ModuleJson resource(String id) {
        return resource(id, JSON.createObjectNode());
    }

    /** A resource whose {@code x} is given by an expression or blocks; {@code input} for {@code terraform_data}. */
    public ModuleJson resource(String id, JsonNode x) {
        return resource(id, JSON.createObjectNode().set(id.startsWith("terraform_data.") ? "input" : "x", x));
    }

    /** A resource with a repetition. */
    public ModuleJson repeated(String id, String repetition, JsonNode expression, JsonNode x) {
        resource(id, JSON.createObjectNode().<ObjectNode>set("x", x));
        ArrayNode resources = json.withArray("resources");
        ((ObjectNode) resources.get(resources.size() - 1)).set(repetition, expression);
        return this;
    }

    private ModuleJson resource(String id, ObjectNode expressions) {
        Address address = Address.parse(id).orElseThrow();
        json.withArray("resources")
                .addObject()
                .put("address", id)
                .put("mode", address.mode() == Mode.DATA ? "data" : "managed")
                .put("type", address.type())
                .put("name", address.name())
                .put("provider_config_key", "p")
                .set("expressions", expressions);
        return this;
    }

    public ModuleJson output(String name, JsonNode expression) {
        json.withObject("/outputs/" + name).set("expression", expression);
        return this;
    }

    public ModuleJson variable(String name, JsonNode fallback) {
        json.withObject("/variables/" + name).set("default", fallback);
        return this;
    }

    /** A call without arguments or repetition. */
    public ModuleJson call(String name, ModuleJson module) {
        json.withObject("/module_calls/" + name).set("module", module.json);
        return this;
    }

    /** Sets an argument of the call that was added before. */
    public ModuleJson argument(String call, String name, JsonNode expression) {
        json.withObject("/module_calls/" + call + "/expressions").set(name, expression);
        return this;
    }

    public ModuleJson forEach(String call, JsonNode expression) {
        json.withObject("/module_calls/" + call).set("for_each_expression", expression);
        return this;
    }

    JsonNode toJson() {
        return json;
    }
}
