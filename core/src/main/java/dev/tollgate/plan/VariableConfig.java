package dev.tollgate.plan;

import org.jspecify.annotations.Nullable;

/**
 * A variable of a module.
 *
 * @param defaultValue its default ({@link Value#NULL} for an explicit null), or null when it has none and is required
 */
public record VariableConfig(@Nullable Value defaultValue) {}
