package dev.tollgate.render.html;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.render.markup.MarkupDocument;
import dev.tollgate.render.wording.DiagnosticSummary;
import java.util.List;

/** What else there is to know, the worst first. */
final class HtmlDiagnostics {
    private HtmlDiagnostics() {}

    static void write(List<Diagnostic> diagnostics, MarkupDocument page, String heading) {
        if (diagnostics.isEmpty()) {
            return;
        }
        page.open("section").line().leaf(heading, "To know").line();
        page.open("ul", "class", "diagnostics").line();
        DiagnosticSummary.of(diagnostics).forEach((said, addresses) -> write(said, addresses, page));
        page.closeLine().closeLine();
    }

    private static void write(DiagnosticSummary said, List<String> addresses, MarkupDocument page) {
        String severity = said.severity().id();
        page.open("li", "class", severity).open("p");
        page.leaf("b", severity).text(" ").code(said.code().id());
        String separator = " ";
        for (String each : addresses) {
            page.text(separator).code(each);
            separator = ", ";
        }
        page.close().leaf("p", said.message());
        if (!said.fix().isEmpty()) {
            page.leaf("p", said.fix(), "class", "fix");
        }
        page.closeLine();
    }
}
