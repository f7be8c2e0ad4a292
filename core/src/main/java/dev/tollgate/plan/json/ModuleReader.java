package dev.tollgate.plan.json;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.DeclaredResources;
import dev.tollgate.plan.ModuleCall;
import dev.tollgate.plan.ModuleConfig;
import dev.tollgate.plan.Value;
import dev.tollgate.plan.VariableConfig;
import dev.tollgate.plan.json.RelevantTypes.RelevantType;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads a module as the configuration declares it, with all that it calls. */
final class ModuleReader {
    private final DocumentCursor document;
    private final RelevantTypes types;
    private final ResourceStore store;
    private final DeclaredResources resources;
    private final Map<String, ModuleCall> calls = new HashMap<>();
    private final Map<String, ConfigNode.Expression> outputs = new HashMap<>();
    private final Map<String, VariableConfig> variables = new HashMap<>();
    private final Set<String> sensitiveVariables = new HashSet<>();

    ModuleReader(DocumentCursor document, RelevantTypes types, ResourceStore store) {
        this.document = document;
        this.types = types;
        this.store = store;
        this.resources = new DeclaredResources(store::declaration);
    }

    /** Reads the module here. */
    ModuleConfig read() throws IOException {
        if (!document.enterObject("a module")) {
            return new ModuleConfig(resources, calls, outputs, variables);
        }
        Set<String> names = new HashSet<>();
        for (String name = document.nextName(names); name != null; name = document.nextName(names)) {
            switch (name) {
                case "resources" -> readResources();
                case "module_calls" -> readCalls();
                case "outputs" -> document.read(this::readOutputs);
                case "variables" -> document.read(this::readVariables);
                default -> document.skip();
            }
        }
        return new ModuleConfig(resources, calls, outputs, variables);
    }

    /** Which of its variables are declared sensitive. */
    Set<String> sensitiveVariables() {
        return sensitiveVariables;
    }

    private void readResources() throws IOException {
        if (document.enterArray("resources")) {
            while (document.nextElement()) {
                readResource(document.resource("a resource", types, JsonLimits.DEPTH));
            }
        }
    }

    private void readResource(ResourceEntry entry) {
        RelevantType type = entry.relevance();
        if (type == null || !type.wanted()) {
            return;
        }
        boolean isNew = type.lookedUp()
                ? resources.add(entry.declaredHash(), store.addDeclaration(entry, type))
                : resources.add(DeclarationReader.read(entry, type.attributes()));
        if (!isNew) {
            throw entry.problem(PlanProblem.PLAN_DUPLICATE, "a resource of one module");
        }
    }

    private void readCalls() throws IOException {
        if (!document.enterObject("module_calls")) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (String name = document.nextName(names); name != null; name = document.nextName(names)) {
            calls.put(name, readCall());
        }
    }

    private ModuleCall readCall() throws IOException {
        Map<String, ConfigNode> arguments = new HashMap<>();
        ConfigNode.Expression count = null;
        ConfigNode.Expression forEach = null;
        ModuleReader callee = new ModuleReader(document, types, store);
        ModuleConfig module = ModuleConfig.EMPTY;
        Set<String> names = new HashSet<>();
        boolean entered = document.enterObject("a module call");
        for (String name = entered ? document.nextName(names) : null; name != null; name = document.nextName(names)) {
            switch (name) {
                case "expressions" ->
                    arguments.putAll(document.read(ModuleReader::readArguments).entries());
                case "count_expression" -> count = document.read(ModuleReader::readExpression);
                case "for_each_expression" -> forEach = document.read(ModuleReader::readExpression);
                case "module" -> module = callee.read();
                default -> document.skip();
            }
        }
        for (String variable : callee.sensitiveVariables()) {
            arguments.computeIfPresent(variable, (name, node) -> ConfigNodes.sensitive(node));
        }
        return new ModuleCall(arguments, count, forEach, module);
    }

    private static ConfigNode.Block readArguments(JsonCursor json) throws IOException {
        return new ConfigNodes(json).readBlock(AttributeFilter.ALL);
    }

    private static ConfigNode.Expression readExpression(JsonCursor json) throws IOException {
        return new ConfigNodes(json).readExpression();
    }

    private boolean readOutputs(JsonCursor json) throws IOException {
        ObjectMembers members = json.members("outputs");
        for (String name = members.next(); name != null; name = members.next()) {
            outputs.put(json.interned(name), readOutput(json));
        }
        return true;
    }

    private static ConfigNode.Expression readOutput(JsonCursor json) throws IOException {
        ConfigNode.Expression expression = ConfigNodes.OPAQUE;
        boolean sensitive = false;
        ObjectMembers members = json.members("an output");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "expression" -> expression = readExpression(json);
                case "sensitive" -> sensitive = Boolean.TRUE.equals(json.bool(name));
                default -> json.skip();
            }
        }
        return sensitive ? ConfigNodes.sensitive(expression) : expression;
    }

    private boolean readVariables(JsonCursor json) throws IOException {
        ObjectMembers members = json.members("variables");
        for (String name = members.next(); name != null; name = members.next()) {
            variables.put(json.interned(name), readVariable(json, name));
        }
        return true;
    }

    private VariableConfig readVariable(JsonCursor json, String variable) throws IOException {
        Value defaultValue = null;
        boolean sensitive = false;
        ObjectMembers members = json.members("a variable");
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
        return new VariableConfig(
                defaultValue != null && sensitive ? FlagApplier.sensitive(defaultValue) : defaultValue);
    }
}
