package dev.tollgate.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs. */
public enum Severity {
    /** The figures are not what the user wants them to be until this is put right. */
    ERROR,
    /** Something will not happen as it seems, or a figure is less certain than it could be. */
    WARNING,
    /** Worth knowing; nothing to put right. */
    INFO;

    /** The word in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
