package dev.tollgate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The forms that a report can take. The same report and presentation give the same bytes everywhere. */
public enum ReportFormat {
    /** A table for people. */
    TEXT,
    /** Version 1 of the JSON report, for programs. The presentation changes nothing about it. */
    JSON,
    /** For pull requests and wikis, at its full detail. */
    MARKDOWN,
    /** One page for browsers that needs nothing else. */
    HTML,
    /** SARIF 2.1.0, for code scanning. */
    SARIF,
    /** JUnit's XML, for what shows test results. */
    JUNIT;

    /** The name by which users ask for it, for example {@code json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the whole report in UTF-8 with {@code \n} at the end of every line. The stream is flushed and stays open.
     *
     * @throws IOException when the stream fails
     */
    public void write(Report report, Presentation presentation, OutputStream out) throws IOException {
        switch (this) {
            case TEXT -> TextReport.write(report, presentation, out);
            case JSON -> JsonReport.write(report, out);
            case MARKDOWN -> write(Markdown.of(report, presentation.view(), MarkdownDetail.EVERYTHING), out);
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
    public void write(Portfolio portfolio, Presentation presentation, OutputStream out) throws IOException {
        switch (this) {
            case TEXT -> TextPortfolio.write(portfolio, presentation, out);
            case JSON -> JsonPortfolio.write(portfolio, out);
            case MARKDOWN -> write(Markdown.of(portfolio, presentation.view(), MarkdownDetail.EVERYTHING), out);
            case HTML -> write(HtmlPage.of(portfolio, presentation.view()), out);
            case SARIF -> SarifReport.write(portfolio, presentation, out);
            case JUNIT -> write(JunitReport.of(portfolio), out);
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
