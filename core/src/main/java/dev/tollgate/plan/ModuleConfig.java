package dev.tollgate.plan;

import java.util.Map;

/**
 * A module as the configuration declares it.
 *
 * @param resources by {@link ResourceConfig#id()}; only those of types that somebody is interested in
 * @param calls the modules it calls, by name
 * @param outputs the expressions of its outputs, by name
 * @param variables its variables, by name
 */
public record ModuleConfig(
        Map<String, ResourceConfig> resources,
        Map<String, ModuleCall> calls,
        Map<String, ConfigNode.Expression> outputs,
        Map<String, VariableConfig> variables) {
    /** A module with nothing in it. */
    public static final ModuleConfig EMPTY = new ModuleConfig(Map.of(), Map.of(), Map.of(), Map.of());

    /** Copies the maps. */
    public ModuleConfig {
        resources = resources instanceof DeclaredResources ? resources : Map.copyOf(resources);
        calls = Map.copyOf(calls);
        outputs = Map.copyOf(outputs);
        variables = Map.copyOf(variables);
    }
}
