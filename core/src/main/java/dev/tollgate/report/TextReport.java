package dev.tollgate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a report for people: what is certain first, then the table, then what to know. Only ASCII of its own, so that it looks the
 * same at every terminal.
 */
final class TextReport {
    private TextReport() {}

    /** Writes the whole report in UTF-8; the stream stays open. */
    static void write(Report report, Presentation presentation, OutputStream out) throws IOException {
        Page page = new Page(presentation.width(), presentation.colour());
        if (presentation.view() == Presentation.View.EXPLAIN) {
            TextExplanation.write(report, page);
        } else {
            tell(report, presentation, page);
        }
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private static void tell(Report report, Presentation presentation, Page page) {
        if (report.policy() != null) {
            TextPolicy.write(report.policy(), report.currency(), page);
            page.blank();
        }
        write(report, presentation, page);
    }

    /** Writes all but what a policy says. */
    static void write(Report report, Presentation presentation, Page page) {
        boolean diff = presentation.view() == Presentation.View.DIFF;
        Headline.of(report, presentation.view()).writeTo(page);
        if (!report.resources().isEmpty()) {
            page.blank();
            (diff ? DiffTable.of(report, presentation.why()) : BreakdownTable.of(report, presentation.why()))
                    .writeTo(page);
        }
        TextTraffic.write(report, presentation, page);
        TextDiagnostics.write(report.diagnostics(), page);
        TextFooter.write(report, page);
    }
}
