package dev.tollgate.report;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Severity;
import java.util.List;
import java.util.Map;

/** What else there is to know: the worst first, each with what to do about it. What is said of several resources is said once. */
final class TextDiagnostics {
    private static final int INDENT = 2;

    private TextDiagnostics() {}

    static void write(List<Diagnostic> diagnostics, Page page) {
        for (Map.Entry<Said, List<String>> each : Said.of(diagnostics).entrySet()) {
            write(each.getKey(), each.getValue(), page);
        }
    }

    private static void write(Said said, List<String> addresses, Page page) {
        page.blank();
        String indent = " ".repeat(INDENT);
        boolean one = addresses.size() <= 1;
        page.line(page.styled(style(said.severity()), said.severity().id()) + " "
                + said.code().id()
                + (addresses.isEmpty()
                        ? ""
                        : ": " + (one ? Printable.escaped(addresses.get(0)) : addresses.size() + " resources")));
        if (!one) {
            page.paragraph(Style.PLAIN, indent, INDENT, Printable.escaped(String.join(", ", addresses)));
        }
        page.paragraph(Style.PLAIN, indent, INDENT, Printable.escaped(said.message()));
        if (!said.fix().isEmpty()) {
            page.paragraph(Style.FAINT, indent, INDENT, Printable.escaped(said.fix()));
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
