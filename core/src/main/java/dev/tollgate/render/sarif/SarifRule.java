package dev.tollgate.render.sarif;

import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.render.json.JsonFields;
import dev.tollgate.render.markdown.MarkdownText;
import java.io.IOException;
import java.util.List;

/**
 * A rule of SARIF, which findings refer to.
 *
 * @param id its id
 * @param level the default level of its findings
 * @param title its meaning, in a sentence
 * @param help the cure
 * @param tag the kind of rule
 */
record SarifRule(String id, String level, String title, String help, String tag) {
    static SarifRule ofDiagnostic(DiagnosticCode code) {
        return new SarifRule(
                code.id(), SarifFindings.level(code.severity()), code.meaning(), code.cure(), "diagnostic");
    }

    void write(JsonFields json) throws IOException {
        json.open();
        json.text("id", id);
        json.open("shortDescription");
        json.text("text", title);
        json.close();
        json.open("help");
        json.text("text", help);
        json.text("markdown", MarkdownText.words(help));
        json.close();
        json.open("defaultConfiguration");
        json.text("level", level);
        json.close();
        json.open("properties");
        json.texts("tags", List.of("cost", tag));
        json.close();
        json.close();
    }
}
