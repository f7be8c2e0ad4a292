package dev.tollgate.render.text;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.render.wording.DiagnosticSummary;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.TerminalText;
import java.util.List;
import java.util.Map;

/** What else there is to know: the worst first, each with what to do about it. What is said of several resources is said once. */
public final class TextDiagnostics {
    private static final int INDENT = 2;

    private TextDiagnostics() {}

    /** Writes the diagnostics, the worst first. */
    public static void write(List<Diagnostic> diagnostics, TextWriter page) {
        for (Map.Entry<DiagnosticSummary, List<String>> each :
                DiagnosticSummary.of(diagnostics).entrySet()) {
            write(each.getKey(), each.getValue(), page);
        }
    }

    private static void write(DiagnosticSummary said, List<String> addresses, TextWriter page) {
        page.blank();
        String indent = " ".repeat(INDENT);
        boolean one = addresses.size() <= 1;
        page.line(page.styled(style(said.severity()), said.severity().id()) + " "
                + said.code().id()
                + (addresses.isEmpty()
                        ? ""
                        : ": " + (one ? TerminalText.escaped(addresses.get(0)) : addresses.size() + " resources")));
        if (!one) {
            page.paragraph(TextStyle.PLAIN, indent, INDENT, TerminalText.escaped(String.join(", ", addresses)));
        }
        page.paragraph(TextStyle.PLAIN, indent, INDENT, TerminalText.escaped(said.message()));
        if (!said.fix().isEmpty()) {
            page.paragraph(TextStyle.FAINT, indent, INDENT, TerminalText.escaped(said.fix()));
        }
    }

    private static TextStyle style(Severity severity) {
        return switch (severity) {
            case ERROR -> TextStyle.RED;
            case WARNING -> TextStyle.YELLOW;
            case INFO -> TextStyle.CYAN;
        };
    }
}
