package dev.tollgate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.StringJoiner;

/** Writes advice in its forms. */
final class AdviceForms {
    static final String SCHEMA_VERSION = "1";

    private AdviceForms() {}

    /** What one kind of advice says, whatever the form. */
    interface Form {
        /** The kind, in JSON. */
        String kind();

        /** For people. */
        void write(Sheet sheet);

        /** For programs: the fields between those that all advice has. */
        void write(JsonFields json) throws IOException;
    }

    static void write(Advice advice, ReportFormat format, Presentation presentation, OutputStream out)
            throws IOException {
        Form form = form(advice);
        switch (format) {
            case TEXT -> text(form, advice.header(), presentation, out);
            case JSON -> json(form, advice.header(), out);
            case MARKDOWN -> markdown(form, advice.header(), presentation, out);
            case HTML, SARIF, JUNIT -> throw new IllegalArgumentException("no advice as " + format.id());
        }
    }

    private static Form form(Advice advice) {
        return advice.fold(SizeForm::new, FitForm::new, SpikeForm::new, CompareForm::new);
    }

    private static void text(Form form, AdviceHeader header, Presentation presentation, OutputStream out)
            throws IOException {
        Page page = new Page(presentation.width(), presentation.colour());
        form.write(new TextSheet(page, presentation.why()));
        TextDiagnostics.write(header.diagnostics(), page);
        page.blank();
        for (Report.Prices each : header.prices()) {
            page.paragraph(Style.FAINT, "", 2, TextFooter.prices(each));
        }
        page.paragraph(Style.FAINT, "", 2, TextFooter.month(header.monthHours()));
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private static void markdown(Form form, AdviceHeader header, Presentation presentation, OutputStream out)
            throws IOException {
        StringBuilder page = new StringBuilder();
        form.write(new MarkdownSheet(page, presentation.why()));
        MarkdownDiagnostics.write(header.diagnostics(), MarkdownDetail.EVERYTHING, page);
        StringJoiner footer = new StringJoiner(" ", "<sub>", "</sub>\n");
        for (Report.Prices each : header.prices()) {
            footer.add(MarkdownText.words(TextFooter.prices(each)));
        }
        footer.add(MarkdownText.words(TextFooter.month(header.monthHours())));
        out.write(page.append(footer).toString().getBytes(UTF_8));
        out.flush();
    }

    private static void json(Form form, AdviceHeader header, OutputStream out) throws IOException {
        JsonFields json = new JsonFields(out);
        json.open();
        json.text("schemaVersion", SCHEMA_VERSION);
        json.text("kind", form.kind());
        JsonReport.tool(header.version(), json);
        json.text("plan", header.plan());
        JsonReport.prices(header.prices(), json);
        json.text("currency", header.currency());
        json.number("monthHours", header.monthHours());
        form.write(json);
        JsonReport.diagnostics(header.diagnostics(), json);
        json.close();
        json.end();
    }
}
