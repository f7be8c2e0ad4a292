package dev.tollgate.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.render.advice.AdviceForms;
import dev.tollgate.render.html.HtmlPage;
import dev.tollgate.render.json.JsonPortfolio;
import dev.tollgate.render.json.JsonReport;
import dev.tollgate.render.junit.JunitReport;
import dev.tollgate.render.markdown.MarkdownReport;
import dev.tollgate.render.sarif.SarifReport;
import dev.tollgate.render.text.TextPortfolio;
import dev.tollgate.render.text.TextReport;
import dev.tollgate.render.wording.MarkdownDetail;
import dev.tollgate.report.AdviceReport;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Renderable;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.io.OutputStream;

/** Writes reports in the format that is asked for. The same report, format and view give the same bytes everywhere. */
public final class Renderer {
    private Renderer() {}

    /** A report that can be written in every format. */
    public static Renderable of(Report report) {
        return (format, view, out) -> write(report, format, view, out);
    }

    /** Advice that can be written in {@link AdviceReport#FORMATS}. */
    public static Renderable of(AdviceReport advice) {
        return (format, view, out) -> write(advice, format, view, out);
    }

    /**
     * Writes the whole report in UTF-8 with {@code \n} at the end of every line. The stream is flushed and stays open.
     *
     * @throws IOException when the stream fails
     */
    public static void write(Report report, ReportFormat format, ReportView presentation, OutputStream out)
            throws IOException {
        switch (format) {
            case TEXT -> TextReport.write(report, presentation, out);
            case JSON -> JsonReport.write(report, out);
            case MARKDOWN -> write(MarkdownReport.of(report, presentation.view(), MarkdownDetail.EVERYTHING), out);
            case HTML -> write(HtmlPage.of(report, presentation.view()), out);
            case SARIF -> SarifReport.write(report, presentation, out);
            case JUNIT -> write(JunitReport.of(report), out);
        }
    }

    /**
     * Writes the reports of several projects with their sums, as one document in the same manner.
     *
     * @throws IOException when the stream fails
     */
    public static void write(Portfolio portfolio, ReportFormat format, ReportView presentation, OutputStream out)
            throws IOException {
        switch (format) {
            case TEXT -> TextPortfolio.write(portfolio, presentation, out);
            case JSON -> JsonPortfolio.write(portfolio, out);
            case MARKDOWN -> write(MarkdownReport.of(portfolio, presentation.view(), MarkdownDetail.EVERYTHING), out);
            case HTML -> write(HtmlPage.of(portfolio, presentation.view()), out);
            case SARIF -> SarifReport.write(portfolio, presentation, out);
            case JUNIT -> write(JunitReport.of(portfolio), out);
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    /**
     * Writes advice. {@link AdviceReport#FORMATS} are the formats that it has.
     *
     * @throws IOException when the stream fails
     */
    public static void write(AdviceReport advice, ReportFormat format, ReportView presentation, OutputStream out)
            throws IOException {
        AdviceForms.write(advice, format, presentation, out);
    }
}
