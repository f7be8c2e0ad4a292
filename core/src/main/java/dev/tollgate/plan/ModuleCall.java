package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A module call.
 *
 * @param arguments the arguments that the caller sets; what is not there has the variable's default
 * @param count the {@code count} expression, or null when the plan shows none (which does not prove that there is none)
 * @param forEach the {@code for_each} expression, or null when the plan shows none (which does not prove that there is none)
 * @param module what is called
 */
public record ModuleCall(
        Map<String, ConfigNode> arguments,
        ConfigNode.@Nullable Expression count,
        ConfigNode.@Nullable Expression forEach,
        ModuleConfig module) {
    /** Copies the map. */
    public ModuleCall {
        arguments = Map.copyOf(arguments);
        requireNonNull(module, "module is null");
    }
}
