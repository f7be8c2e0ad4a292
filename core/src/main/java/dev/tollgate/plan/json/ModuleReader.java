package dev.tollgate.plan.json;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.DeclaredResources;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.ModuleCall;
import dev.tollgate.plan.ModuleConfig;
import dev.tollgate.plan.PackedConfigs;
import dev.tollgate.plan.ResourceConfig;
import dev.tollgate.plan.Value;
import dev.tollgate.plan.VariableConfig;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads a module as the configuration declares it, with all that it calls. */
final class ModuleReader {
    private final JsonCursor json;
    private final Interest interest;
    private final ConfigNodes nodes;
    private final PackedConfigs packed;
    private final PlainResource resource;
    private final DeclaredResources resources;
    private final Map<String, ModuleCall> calls = new HashMap<>();
    private final Map<String, ConfigNode.Expression> outputs = new HashMap<>();
    private final Map<String, VariableConfig> variables = new HashMap<>();
    private final Set<String> sensitiveVariables = new HashSet<>();

    ModuleReader(JsonCursor json, Interest interest, PlainResource resource, PackedConfigs packed) {
        this.json = json;
        this.resource = resource;
        this.interest = interest;
        this.packed = packed;
        this.resources = new DeclaredResources(packed);
        this.nodes = new ConfigNodes(json);
    }

    /** Reads the module here. */
    ModuleConfig read() throws IOException {
        Members members = json.members("a module");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "resources" -> readResources();
                case "module_calls" -> readCalls();
                case "outputs" -> readOutputs();
                case "variables" -> readVariables();
                default -> json.skip();
            }
        }
        return new ModuleConfig(resources, calls, outputs, variables);
    }

    /** Which of its variables are declared sensitive. */
    Set<String> sensitiveVariables() {
        return sensitiveVariables;
    }

    private void readResources() throws IOException {
        if (json.array("resources")) {
            PlainResources plain = new PlainResources(resource, new PlainDeclarations(resources));
            while (json.nextElement(plain)) {
                ResourceConfig config = ResourceConfigReader.read(json, interest);
                if (config != null && !resources.add(config, interest.looksUp(config.mode(), config.type()))) {
                    throw json.problem(PlanProblem.PLAN_DUPLICATE, "a resource of one module");
                }
            }
        }
    }

    private void readCalls() throws IOException {
        Members members = json.members("module_calls");
        for (String name = members.next(); name != null; name = members.next()) {
            calls.put(json.canonical(name), readCall());
        }
    }

    private ModuleCall readCall() throws IOException {
        Map<String, ConfigNode> arguments = new HashMap<>();
        ConfigNode.Expression count = null;
        ConfigNode.Expression forEach = null;
        ModuleReader callee = new ModuleReader(json, interest, resource, packed);
        ModuleConfig module = ModuleConfig.EMPTY;
        Members members = json.members("a module call");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "expressions" ->
                    arguments.putAll(nodes.readBlock(AttributeFilter.ALL).entries());
                case "count_expression" -> count = nodes.readExpression();
                case "for_each_expression" -> forEach = nodes.readExpression();
                case "module" -> module = callee.read();
                default -> json.skip();
            }
        }
        for (String variable : callee.sensitiveVariables()) {
            arguments.computeIfPresent(variable, (name, node) -> ConfigNodes.sensitive(node));
        }
        return new ModuleCall(arguments, count, forEach, module);
    }

    private void readOutputs() throws IOException {
        Members members = json.members("outputs");
        for (String name = members.next(); name != null; name = members.next()) {
            outputs.put(json.canonical(name), readOutput());
        }
    }

    private ConfigNode.Expression readOutput() throws IOException {
        ConfigNode.Expression expression = ConfigNodes.OPAQUE;
        boolean sensitive = false;
        Members members = json.members("an output");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "expression" -> expression = nodes.readExpression();
                case "sensitive" -> sensitive = Boolean.TRUE.equals(json.bool(name));
                default -> json.skip();
            }
        }
        return sensitive ? ConfigNodes.sensitive(expression) : expression;
    }

    private void readVariables() throws IOException {
        Members members = json.members("variables");
        for (String name = members.next(); name != null; name = members.next()) {
            variables.put(json.canonical(name), readVariable(name));
        }
    }

    private VariableConfig readVariable(String variable) throws IOException {
        Value defaultValue = null;
        boolean sensitive = false;
        Members members = json.members("a variable");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "default" -> defaultValue = ValueReader.read(json);
                case "sensitive" -> sensitive = Boolean.TRUE.equals(json.bool(name));
                default -> json.skip();
            }
        }
        if (sensitive) {
            sensitiveVariables.add(variable);
        }
        return new VariableConfig(defaultValue != null && sensitive ? Marking.sensitive(defaultValue) : defaultValue);
    }
}
