package dev.tollgate.wiring;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.Configuration;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModuleCall;
import dev.tollgate.plan.ModuleConfig;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.plan.ProviderConfig;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.ResourceConfig;
import dev.tollgate.plan.Skipped;
import dev.tollgate.plan.Value;
import dev.tollgate.plan.VariableConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads plans for tests. */
@SuppressWarnings("NullAway") // the type-use annotations of class files are not seen before JDK 22
final class Plans {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Plans() {}

    static Plan read(Path file) {
        try {
            return plan(JSON.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan read(String text) {
        try {
            return plan(JSON.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan plan(JsonNode n) {
        PlanHeader header = new PlanHeader(
                "test",
                PlanHeader.Kind.PLAN,
                n.path("format_version").asText("1.2"),
                n.path("terraform_version").asText(""),
                null,
                n.path("complete").asBoolean(true),
                n.path("errored").asBoolean(false));
        Map<String, Value> variables = new LinkedHashMap<>();
        n.path("variables")
                .properties()
                .forEach(e -> variables.put(e.getKey(), value(e.getValue().get("value"), null)));
        List<ResourceChange> changes = new ArrayList<>();
        n.path("resource_changes").forEach(c -> changes.add(change(c, null)));
        n.path("deferred_changes")
                .forEach(c -> changes.add(
                        change(c.get("resource_change"), c.path("reason").asText())));
        List<DataResource> data = new ArrayList<>();
        data(n.path("prior_state").path("values").path("root_module"), data);
        Map<String, ProviderConfig> providers = new LinkedHashMap<>();
        n.path("configuration")
                .path("provider_config")
                .properties()
                .forEach(e -> providers.put(
                        e.getKey(),
                        new ProviderConfig(
                                e.getKey(),
                                e.getValue().path("name").asText(),
                                e.getValue().path("full_name").asText(),
                                e.getValue().path("alias").asText(),
                                ModulePath.parse(e.getValue()
                                                .path("module_address")
                                                .asText())
                                        .orElseThrow()
                                        .calls(),
                                block(e.getValue().path("expressions")))));
        ModuleConfig root = module(n.path("configuration").path("root_module"));
        return new Plan(header, variables, changes, data, new Configuration(providers, root), List.of(), Skipped.NONE);
    }

    private static void data(JsonNode module, List<DataResource> out) {
        module.path("resources").forEach(r -> {
            if (r.path("mode").asText().equals("data")) {
                out.add(new DataResource(
                        Address.parse(r.path("address").asText()).orElseThrow(), "", value(r.get("values"), null)));
            }
        });
        module.path("child_modules").forEach(m -> data(m, out));
    }

    private static ResourceChange change(JsonNode c, @Nullable String deferred) {
        JsonNode change = c.path("change");
        List<String> actions = new ArrayList<>();
        change.path("actions").forEach(a -> actions.add(a.asText()));
        Action action = switch (String.join(",", actions)) {
            case "no-op" -> Action.NO_OP;
            case "create" -> Action.CREATE;
            case "read" -> Action.READ;
            case "update" -> Action.UPDATE;
            case "delete" -> Action.DELETE;
            case "forget" -> Action.FORGET;
            case "delete,create" -> Action.DELETE_THEN_CREATE;
            case "create,delete" -> Action.CREATE_THEN_DELETE;
            default -> Action.UNKNOWN;
        };
        return new ResourceChange(
                Address.parse(c.path("address").asText()).orElseThrow(),
                c.path("deposed").textValue(),
                c.path("previous_address").textValue(),
                c.path("provider_name").asText(),
                action,
                change.has("importing"),
                deferred,
                value(change.get("before"), null),
                value(change.get("after"), change.get("after_unknown")),
                List.of());
    }

    private static ModuleConfig module(JsonNode m) {
        Map<String, ResourceConfig> resources = new LinkedHashMap<>();
        m.path("resources").forEach(r -> {
            ResourceConfig config = new ResourceConfig(
                    Mode.valueOf(r.path("mode").asText("managed").toUpperCase(Locale.ROOT)),
                    r.path("type").asText(),
                    r.path("name").asText(),
                    r.path("provider_config_key").asText(),
                    block(r.path("expressions")),
                    expression(r.get("count_expression")),
                    expression(r.get("for_each_expression")));
            resources.put(config.id(), config);
        });
        Map<String, ModuleCall> calls = new LinkedHashMap<>();
        m.path("module_calls")
                .properties()
                .forEach(e -> calls.put(
                        e.getKey(),
                        new ModuleCall(
                                block(e.getValue().path("expressions")).entries(),
                                expression(e.getValue().get("count_expression")),
                                expression(e.getValue().get("for_each_expression")),
                                module(e.getValue().path("module")))));
        Map<String, ConfigNode.Expression> outputs = new LinkedHashMap<>();
        m.path("outputs")
                .properties()
                .forEach(e -> outputs.put(
                        e.getKey(),
                        Objects.requireNonNull(expression(e.getValue().path("expression")))));
        Map<String, VariableConfig> variables = new LinkedHashMap<>();
        m.path("variables")
                .properties()
                .forEach(e -> variables.put(
                        e.getKey(),
                        new VariableConfig(
                                e.getValue().has("default") ? value(e.getValue().get("default"), null) : null)));
        return new ModuleConfig(resources, calls, outputs, variables);
    }

    private static ConfigNode.Block block(JsonNode n) {
        Map<String, ConfigNode> entries = new LinkedHashMap<>();
        n.properties().forEach(e -> entries.put(e.getKey(), node(e.getValue())));
        return new ConfigNode.Block(entries);
    }

    private static ConfigNode node(JsonNode n) {
        if (n.isArray()) {
            List<ConfigNode.Block> blocks = new ArrayList<>();
            n.forEach(b -> blocks.add(block(b)));
            return new ConfigNode.Blocks(blocks);
        }
        Set<String> names = new HashSet<>();
        n.properties().forEach(e -> names.add(e.getKey()));
        names.removeAll(Set.of("constant_value", "references"));
        return names.isEmpty() ? Objects.requireNonNull(expression(n)) : block(n);
    }

    private static ConfigNode.@Nullable Expression expression(@Nullable JsonNode n) {
        if (n == null || n.isMissingNode()) {
            return null;
        }
        List<String> references = new ArrayList<>();
        n.path("references").forEach(r -> references.add(r.asText()));
        return new ConfigNode.Expression(
                n.has("constant_value") ? value(n.get("constant_value"), null) : null, references);
    }

    private static Value value(@Nullable JsonNode n, @Nullable JsonNode unknown) {
        if (unknown != null && unknown.isBoolean() && unknown.asBoolean()) {
            return Value.UNKNOWN;
        }
        if (n == null || n.isNull() || n.isMissingNode()) {
            return Value.NULL;
        }
        if (n.isTextual()) {
            return new Value.Text(n.asText(), false);
        }
        if (n.isNumber()) {
            return new Value.Numeric(n.decimalValue(), false);
        }
        if (n.isBoolean()) {
            return new Value.Bool(n.asBoolean(), false);
        }
        if (n.isArray()) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < n.size(); i++) {
                items.add(value(n.get(i), unknown == null ? null : unknown.get(i)));
            }
            return new Value.Sequence(items);
        }
        Map<String, Value> entries = new LinkedHashMap<>();
        n.properties()
                .forEach(e ->
                        entries.put(e.getKey(), value(e.getValue(), unknown == null ? null : unknown.get(e.getKey()))));
        if (unknown != null && unknown.isObject()) {
            unknown.properties().forEach(e -> {
                if (!entries.containsKey(e.getKey()) && e.getValue().asBoolean(false)) {
                    entries.put(e.getKey(), Value.UNKNOWN);
                }
            });
        }
        return new Value.Mapping(entries);
    }
}
