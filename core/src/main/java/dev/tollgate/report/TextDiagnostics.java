package dev.tollgate.report;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What else there is to know: the worst first, each with what to do about it. What is said of several resources is said once. */
final class TextDiagnostics {
    private static final int INDENT = 2;

    private TextDiagnostics() {}

    /** What is said, whatever it is said of. */
    private record Said(Severity severity, DiagnosticCode code, String message, String fix) {}

    static void write(List<Diagnostic> diagnostics, Page page) {
        Map<Said, List<String>> addresses = new LinkedHashMap<>();
        for (Diagnostic each : diagnostics) {
            List<String> of = addresses.computeIfAbsent(
                    new Said(each.severity(), each.code(), each.message(), each.fix()), said -> new ArrayList<>());
            if (each.address() != null) {
                of.add(Printable.escaped(each.address()));
            }
        }
        for (Severity severity : Severity.values()) {
            for (Map.Entry<Said, List<String>> each : addresses.entrySet()) {
                if (each.getKey().severity() == severity) {
                    write(each.getKey(), each.getValue(), page);
                }
            }
        }
    }

    private static void write(Said said, List<String> addresses, Page page) {
        page.blank();
        String indent = " ".repeat(INDENT);
        boolean one = addresses.size() <= 1;
        page.line(page.styled(style(said.severity()), said.severity().id()) + " "
                + said.code().id()
                + (addresses.isEmpty() ? "" : ": " + (one ? addresses.get(0) : addresses.size() + " resources")));
        if (!one) {
            page.paragraph(Style.PLAIN, indent, INDENT, String.join(", ", addresses));
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
