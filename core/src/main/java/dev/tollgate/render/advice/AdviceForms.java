package dev.tollgate.render.advice;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.render.json.JsonFields;
import dev.tollgate.render.json.JsonReport;
import dev.tollgate.render.markdown.MarkdownDiagnostics;
import dev.tollgate.render.markdown.MarkdownText;
import dev.tollgate.render.text.TextDiagnostics;
import dev.tollgate.render.text.TextWriter;
import dev.tollgate.render.wording.MarkdownDetail;
import dev.tollgate.render.wording.ReportFooter;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.AdviceHeader;
import dev.tollgate.report.AdviceReport;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.StringJoiner;

/** Writes advice in its forms. */
public final class AdviceForms {
    static final String SCHEMA_VERSION = "1";

    private AdviceForms() {}

    /** What one kind of advice says, whatever the form. */
    interface Form {
        /** The kind, in JSON. */
        String kind();

        /** For people. */
        void write(AdviceDocument sheet);

        /** For programs: the fields between those that all advice has. */
        void write(JsonFields json) throws IOException;
    }

    /** Writes advice in one of its formats; the stream stays open. */
    public static void write(AdviceReport advice, ReportFormat format, ReportView presentation, OutputStream out)
            throws IOException {
        Form form = form(advice);
        switch (format) {
            case TEXT -> text(form, advice.header(), presentation, out);
            case JSON -> json(form, advice.header(), out);
            case MARKDOWN -> markdown(form, advice.header(), presentation, out);
            case HTML, SARIF, JUNIT -> throw new IllegalArgumentException("no advice as " + format.id());
        }
    }

    private static Form form(AdviceReport advice) {
        return advice.fold(SizeForm::new, FitForm::new, SpikeForm::new, CompareForm::new);
    }

    private static void text(Form form, AdviceHeader header, ReportView presentation, OutputStream out)
            throws IOException {
        TextWriter page = new TextWriter(presentation.width(), presentation.colour());
        form.write(new TextAdvice(page, presentation.why()));
        TextDiagnostics.write(header.diagnostics(), page);
        page.blank();
        for (Report.Prices each : header.prices()) {
            page.paragraph(TextStyle.FAINT, "", 2, ReportFooter.prices(each));
        }
        page.paragraph(TextStyle.FAINT, "", 2, ReportFooter.month(header.monthHours()));
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private static void markdown(Form form, AdviceHeader header, ReportView presentation, OutputStream out)
            throws IOException {
        StringBuilder page = new StringBuilder();
        form.write(new MarkdownAdvice(page, presentation.why()));
        MarkdownDiagnostics.write(header.diagnostics(), MarkdownDetail.EVERYTHING, page);
        StringJoiner footer = new StringJoiner(" ", "<sub>", "</sub>\n");
        for (Report.Prices each : header.prices()) {
            footer.add(MarkdownText.words(ReportFooter.prices(each)));
        }
        footer.add(MarkdownText.words(ReportFooter.month(header.monthHours())));
        out.write(page.append(footer).toString().getBytes(UTF_8));
        out.flush();
    }

    private static void json(Form form, AdviceHeader header, OutputStream out) throws IOException {
        JsonFields json = new JsonFields(out);
        json.open();
        json.text("schemaVersion", SCHEMA_VERSION);
        json.text("kind", form.kind());
        JsonReport.writeTool(header.version(), json);
        json.text("plan", header.plan());
        JsonReport.writePrices(header.prices(), json);
        json.text("currency", header.currency());
        json.number("monthHours", header.monthHours());
        form.write(json);
        JsonReport.writeDiagnostics(header.diagnostics(), json);
        json.close();
        json.end();
    }
}
