package dev.tollgate.report;

import java.util.Locale;

/** The forms that a report can take. The same report and presentation give the same bytes everywhere. */
public enum ReportFormat {
    /** A table for people. */
    TEXT,
    /** Version 1 of the JSON report, for programs. The presentation changes nothing about it. */
    JSON,
    /** For pull requests and wikis, at its full detail. */
    MARKDOWN,
    /** One page for browsers that needs nothing else. */
    HTML,
    /** SARIF 2.1.0, for code scanning. */
    SARIF,
    /** JUnit's XML, for what shows test results. */
    JUNIT;

    /** The name by which users ask for it, for example {@code json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
