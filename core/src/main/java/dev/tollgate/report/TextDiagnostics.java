package dev.tollgate.report;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Severity;
import java.util.List;

/** What else there is to know: the worst first, each with what to do about it. */
final class TextDiagnostics {
    private static final int INDENT = 2;

    private TextDiagnostics() {}

    static void write(List<Diagnostic> diagnostics, Page page) {
        for (Severity severity : Severity.values()) {
            for (Diagnostic each : diagnostics) {
                if (each.severity() == severity) {
                    write(each, page);
                }
            }
        }
    }

    private static void write(Diagnostic diagnostic, Page page) {
        page.blank();
        String address = diagnostic.address();
        page.line(
                page.styled(style(diagnostic.severity()), diagnostic.severity().id()) + " "
                        + diagnostic.code().id() + (address == null ? "" : ": " + Printable.escaped(address)));
        page.paragraph(Style.PLAIN, " ".repeat(INDENT), INDENT, Printable.escaped(diagnostic.message()));
        if (!diagnostic.fix().isEmpty()) {
            page.paragraph(Style.FAINT, " ".repeat(INDENT), INDENT, Printable.escaped(diagnostic.fix()));
        }
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case INFO -> Style.CYAN;
        };
    }
}
