package dev.tollgate.policy.cel;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.tollgate.document.Node;
import dev.tollgate.policy.expression.Expression;
import dev.tollgate.policy.expression.Value;
import org.jspecify.annotations.Nullable;

/** An expression that has been checked. */
final class CelExpression implements Expression {
    private final CelRuntime.Program program;
    private final WorkLimit limit;
    private final Views views;

    CelExpression(CelRuntime.Program program, WorkLimit limit, Views views) {
        this.program = program;
        this.limit = limit;
        this.views = views;
    }

    @Override
    public Value value(Node report, @Nullable Node resource) {
        limit.reset();
        try {
            Object value = program.eval(views.of(report, resource));
            return value instanceof Boolean flag ? new Value.Flag(flag) : new Value.Text(value.toString());
        } catch (CelEvaluationException e) {
            return nothing(e);
        }
    }

    private static Value nothing(CelEvaluationException e) {
        Throwable innermost = e;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof AbsentException absent) {
                return new Value.Absent(absent.path(), absent.address());
            }
            innermost = cause;
        }
        return new Value.Failure(reason(e.getErrorCode(), String.valueOf(innermost.getMessage())));
    }

    private static String reason(CelErrorCode code, String message) {
        return switch (code) {
            case DIVIDE_BY_ZERO -> "division by zero";
            case INDEX_OUT_OF_BOUNDS -> "an index is not in its list";
            case NUMERIC_OVERFLOW -> "a whole number is too large";
            case ATTRIBUTE_NOT_FOUND -> "there is no key '" + message + "'";
            case ITERATION_BUDGET_EXCEEDED -> "its loops take too many steps";
            default -> message;
        };
    }
}
