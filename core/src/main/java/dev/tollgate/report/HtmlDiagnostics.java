package dev.tollgate.report;

import dev.tollgate.diagnostic.Diagnostic;
import java.util.List;

/** What else there is to know, the worst first. */
final class HtmlDiagnostics {
    private HtmlDiagnostics() {}

    static void write(List<Diagnostic> diagnostics, Markup page, String heading) {
        if (diagnostics.isEmpty()) {
            return;
        }
        page.open("section").line().leaf(heading, "To know").line();
        page.open("ul", "class", "diagnostics").line();
        Said.of(diagnostics).forEach((said, addresses) -> write(said, addresses, page));
        page.closeLine().closeLine();
    }

    private static void write(Said said, List<String> addresses, Markup page) {
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
