package dev.tollgate.render.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.render.wording.HeadlineText;
import dev.tollgate.render.wording.ReportFooter;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a report for people: what is certain first, then the table, then what to know. Only ASCII of its own, so that it looks the
 * same at every terminal.
 */
public final class TextReport {
    private static final int FOOTER_INDENT = 2;

    private TextReport() {}

    /** Writes the whole report in UTF-8; the stream stays open. */
    public static void write(Report report, ReportView presentation, OutputStream out) throws IOException {
        TextWriter page = new TextWriter(presentation.width(), presentation.colour());
        if (presentation.view() == ReportView.View.EXPLAIN) {
            TextExplanation.write(report, page);
        } else {
            tell(report, presentation, page);
        }
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private static void tell(Report report, ReportView presentation, TextWriter page) {
        if (report.policy() != null) {
            TextPolicy.write(report.policy(), report.currency(), page);
            page.blank();
        }
        write(report, presentation, page);
    }

    /** Writes all but what a policy says. */
    static void write(Report report, ReportView presentation, TextWriter page) {
        writeHeadline(HeadlineText.of(report, presentation.view()), page);
        if (!report.resources().isEmpty()) {
            page.blank();
            CostTable.of(report, presentation).writeTo(page);
        }
        TextTraffic.write(report, presentation, page);
        TextDiagnostics.write(report.diagnostics(), page);
        writeFooter(report, page);
    }

    /** Writes what the figures cover: coverage, prices and the hours of a month. */
    static void writeFooter(Report report, TextWriter page) {
        page.blank();
        for (String each : ReportFooter.sentences(report)) {
            page.paragraph(TextStyle.FAINT, "", FOOTER_INDENT, each);
        }
    }

    private static void writeHeadline(HeadlineText headline, TextWriter page) {
        page.paragraph(TextStyle.STRONG, "", 0, headline.sentence());
        for (String each : headline.notes()) {
            page.paragraph(style(each), "", 2, each);
        }
    }

    private static TextStyle style(String note) {
        if (note.equals(HeadlineText.PARTIAL)) {
            return TextStyle.YELLOW;
        }
        return note.startsWith(HeadlineText.MISSING) ? TextStyle.FAINT : TextStyle.PLAIN;
    }
}
