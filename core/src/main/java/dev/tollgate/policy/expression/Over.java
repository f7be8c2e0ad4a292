package dev.tollgate.policy.expression;

import java.util.Locale;

/** What an expression is evaluated for. */
public enum Over {
    /** Once for the report, which it names {@code report}. */
    REPORT,
    /** For each resource, which it names {@code resource} beside {@code report}. */
    RESOURCE;

    /** The word in policies. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
