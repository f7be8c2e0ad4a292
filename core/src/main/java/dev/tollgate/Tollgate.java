package dev.tollgate;

import dev.tollgate.report.Report;

/** Answers requests. Stateless; safe for use by several threads. */
public final class Tollgate {
    /** The version, for example {@code 0.1.0}. */
    public static final String VERSION = ToolVersion.NUMBER;

    private Tollgate() {}

    /**
     * Reads the plan and everything else that the request names, and says what it does to the bill.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static Report answer(Request request) {
        return new Inquiry(request).report();
    }
}
