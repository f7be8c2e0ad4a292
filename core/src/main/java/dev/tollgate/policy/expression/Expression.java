package dev.tollgate.policy.expression;

import dev.tollgate.document.Node;
import org.jspecify.annotations.Nullable;

/** An expression whose types have been checked. */
public interface Expression {
    /**
     * What it yields.
     *
     * @param report the JSON report
     * @param resource one of its resources, or null where the expression is evaluated for the report
     */
    Value value(Node report, @Nullable Node resource);
}
