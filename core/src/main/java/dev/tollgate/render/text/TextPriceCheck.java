package dev.tollgate.render.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.PriceCheck;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.TerminalText;
import java.io.IOException;
import java.io.OutputStream;

/** Whether price books can be used, for people: one line for each file, or one for each problem. */
public final class TextPriceCheck {
    private TextPriceCheck() {}

    /** Writes the result; the stream stays open. */
    public static void write(PriceCheck check, ReportView presentation, OutputStream out) throws IOException {
        TextWriter page = new TextWriter(presentation.width(), presentation.colour());
        if (check.isValid()) {
            check.files().forEach(file -> valid(file, page));
        }
        TextDiagnostics.write(check.diagnostics(), page);
        for (Problem each : check.problems()) {
            page.line(TerminalText.escaped(each.message()));
        }
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private static void valid(PriceCheck.File file, TextWriter page) {
        String words =
                file.book().map(book -> ", " + book.id() + " of " + book.asOf()).orElse("");
        page.line(TerminalText.escaped(file.name()) + ": " + page.styled(TextStyle.GREEN, "valid")
                + TerminalText.escaped(words));
    }
}
