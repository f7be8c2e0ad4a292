package dev.tollgate.report;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In what a report can fall short of a full answer. Front ends fail on those that they are asked to fail on. */
public enum Shortfall {
    /** The plan does not hold everything: planning failed half-way, was targeted, put changes off, or only refreshes the state. */
    INCOMPLETE {
        @Override
        public boolean isOf(@Nullable PolicyResult policy) {
            return false;
        }

        @Override
        public boolean isIn(Report report) {
            return report.plan().errored() || !report.plan().complete() || onlyRefreshes(report);
        }
    },
    /** A budget or a rule whose breach is an error is undecided. */
    UNDECIDED {
        @Override
        public boolean isOf(@Nullable PolicyResult policy) {
            return policy != null && policy.outcome() == Outcome.UNDECIDED;
        }
    },
    /** A budget or a rule is breached whose breach is only a warning. */
    WARNING {
        @Override
        public boolean isOf(@Nullable PolicyResult policy) {
            return policy != null && policy.outcome(Severity.WARNING) == Outcome.BREACH;
        }
    },
    /** Nothing is in the scope of a budget or a rule. */
    EMPTY_SCOPE {
        @Override
        public boolean isOf(@Nullable PolicyResult policy) {
            return policy != null && policy.hasEmptyScope();
        }
    };

    /** A report that was saved has kept the diagnostic alone. */
    public static boolean onlyRefreshes(Report report) {
        for (Diagnostic each : report.diagnostics()) {
            if (each.code() == DiagnosticCode.PLAN_REFRESH_ONLY) {
                return true;
            }
        }
        return false;
    }

    /** The name by which users ask for it, for example {@code incomplete}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when what a policy says falls short in this. */
    public abstract boolean isOf(@Nullable PolicyResult policy);

    /** True when the report falls short in this. */
    public boolean isIn(Report report) {
        return isOf(report.policy());
    }
}
