package dev.tollgate.wiring;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.ModulePath;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an expression refers to, asked in one module instance. All instances of a resource ask the same question, so its answer is found
 * once.
 *
 * @param module the module instance that the expression is evaluated in
 * @param forEach what {@code each.value} is taken from, or null where the plan shows no {@code for_each}
 * @param expression the expression
 */
record Question(ModulePath module, ConfigNode.@Nullable Expression forEach, ConfigNode.Expression expression) {
    // Written out: what the compiler makes for records is linked at run time, and no class-data archive keeps that.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Question other
                && module.equals(other.module)
                && Objects.equals(forEach, other.forEach)
                && expression.equals(other.expression);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * module.hashCode() + Objects.hashCode(forEach)) + expression.hashCode();
    }
}
