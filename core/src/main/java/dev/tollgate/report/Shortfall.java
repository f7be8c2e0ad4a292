package dev.tollgate.report;

import java.util.Locale;

/** In what a report can fall short of a full answer. Front ends fail on those that they are asked to fail on. */
public enum Shortfall {
    /** The plan does not hold all changes: planning failed half-way, was targeted, or put changes off. */
    INCOMPLETE {
        @Override
        public boolean isIn(Report report) {
            return report.plan().errored() || !report.plan().complete();
        }
    };

    /** The name by which users ask for it, for example {@code incomplete}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when the report falls short in this. */
    public abstract boolean isIn(Report report);
}
