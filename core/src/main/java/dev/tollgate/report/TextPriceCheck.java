package dev.tollgate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.diagnostic.Problem;
import java.io.IOException;
import java.io.OutputStream;

/** Whether price books can be used, for people: one line for each file, or one for each problem. */
final class TextPriceCheck {
    private TextPriceCheck() {}

    static void write(PriceCheck check, Presentation presentation, OutputStream out) throws IOException {
        Page page = new Page(presentation.width(), presentation.colour());
        if (check.isValid()) {
            check.files().forEach(file -> valid(file, page));
        }
        TextDiagnostics.write(check.diagnostics(), page);
        for (Problem each : check.problems()) {
            page.line(Printable.escaped(each.message()));
        }
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private static void valid(PriceCheck.File file, Page page) {
        String words =
                file.book().map(book -> ", " + book.id() + " of " + book.asOf()).orElse("");
        page.line(Printable.escaped(file.name()) + ": " + page.styled(Style.GREEN, "valid") + Printable.escaped(words));
    }
}
