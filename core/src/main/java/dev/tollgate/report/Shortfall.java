package dev.tollgate.report;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import java.util.Locale;

/** In what a report can fall short of a full answer. Front ends fail on those that they are asked to fail on. */
public enum Shortfall {
    /** The plan does not hold everything: planning failed half-way, was targeted, put changes off, or only refreshes the state. */
    INCOMPLETE {
        @Override
        public boolean isIn(Report report) {
            return report.plan().errored() || !report.plan().complete() || onlyRefreshes(report);
        }
    };

    /** A report that was saved has kept the diagnostic alone. */
    static boolean onlyRefreshes(Report report) {
        for (Diagnostic each : report.diagnostics()) {
            if (each.code() == DiagnosticCode.PLAN_REFRESH_ONLY) {
                return true;
            }
        }
        return false;
    }

    /** The name by which users ask for it, for example {@code incomplete}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when the report falls short in this. */
    public abstract boolean isIn(Report report);
}
