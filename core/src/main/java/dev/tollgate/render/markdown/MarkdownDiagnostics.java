package dev.tollgate.render.markdown;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.render.wording.DiagnosticSummary;
import dev.tollgate.render.wording.MarkdownDetail;
import java.util.List;
import java.util.StringJoiner;

/** What else there is to know, folded under how much of it there is; errors are not folded. */
public final class MarkdownDiagnostics {
    private MarkdownDiagnostics() {}

    /** Writes the diagnostics as far as the detail asks for them. */
    public static void write(List<Diagnostic> diagnostics, MarkdownDetail detail, StringBuilder out) {
        if (diagnostics.isEmpty()) {
            return;
        }
        String counts = counts(diagnostics);
        if (detail == MarkdownDetail.TOTALS) {
            out.append("To know: ").append(counts).append(".\n\n");
            return;
        }
        boolean open = count(diagnostics, Severity.ERROR) > 0;
        out.append(open ? "<details open>" : "<details>")
                .append("<summary>")
                .append(counts)
                .append("</summary>\n\n");
        DiagnosticSummary.of(diagnostics).forEach((said, addresses) -> write(said, addresses, out));
        out.append('\n');
        MarkdownReport.unfold(out);
    }

    private static void write(DiagnosticSummary said, List<String> addresses, StringBuilder out) {
        out.append("- **")
                .append(said.severity().id())
                .append("** `")
                .append(said.code().id())
                .append('`');
        String separator = " ";
        for (String each : addresses) {
            out.append(separator).append(MarkdownText.code(each));
            separator = ", ";
        }
        out.append("<br>").append(MarkdownText.words(said.message()));
        if (!said.fix().isEmpty()) {
            out.append("<br>").append(MarkdownText.words(said.fix()));
        }
        out.append('\n');
    }

    /** For example {@code 1 error, 2 warnings}. */
    static String counts(List<Diagnostic> diagnostics) {
        StringJoiner counts = new StringJoiner(", ");
        for (Severity each : Severity.values()) {
            int count = count(diagnostics, each);
            if (count > 0) {
                String word = each == Severity.INFO ? "note" : each.id();
                counts.add(count + " " + word + (count == 1 ? "" : "s"));
            }
        }
        return counts.toString();
    }

    private static int count(List<Diagnostic> diagnostics, Severity severity) {
        return (int)
                diagnostics.stream().filter(each -> each.severity() == severity).count();
    }
}
