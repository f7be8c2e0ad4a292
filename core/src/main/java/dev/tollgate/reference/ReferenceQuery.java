package dev.tollgate.reference;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.ModulePath;
import org.jspecify.annotations.Nullable;

/**
 * What an expression refers to, asked in one module instance. All instances of a resource ask the same question, so its answer is found
 * once.
 *
 * @param module the module instance that the expression is evaluated in
 * @param forEach what {@code each.value} is taken from, or null where the plan shows no {@code for_each}
 * @param expression the expression
 */
record ReferenceQuery(ModulePath module, ConfigNode.@Nullable Expression forEach, ConfigNode.Expression expression) {}
