package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A resource as the configuration declares it.
 *
 * @param mode managed, data or ephemeral
 * @param type the resource type
 * @param name its name
 * @param providerKey the key of its provider configuration; empty when not said
 * @param expressions what the resource block gives, by attribute
 * @param count the {@code count} expression, or null when the plan shows none (which does not prove that there is none)
 * @param forEach the {@code for_each} expression, or null when the plan shows none (which does not prove that there is none)
 */
public record ResourceConfig(
        Mode mode,
        String type,
        String name,
        String providerKey,
        ConfigNode.Block expressions,
        ConfigNode.@Nullable Expression count,
        ConfigNode.@Nullable Expression forEach) {
    /** Checks what must be given. */
    public ResourceConfig {
        requireNonNull(mode, "mode is null");
        requireNonNull(type, "type is null");
        requireNonNull(name, "name is null");
        requireNonNull(providerKey, "providerKey is null");
        requireNonNull(expressions, "expressions is null");
    }

    /** Its address within its module: {@code type.name}, or {@code data.type.name}. */
    public String id() {
        return id(mode, type, name);
    }

    /** The address within its module of a resource of these parts. */
    public static String id(Mode mode, String type, String name) {
        return Address.of(ModulePath.ROOT, mode, type, name, InstanceKey.NONE).text();
    }
}
