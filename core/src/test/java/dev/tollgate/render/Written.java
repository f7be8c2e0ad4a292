package dev.tollgate.render;

import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reports as text. */
public final class Written {
    private Written() {}

    public static String as(ReportFormat format, Report report, ReportView presentation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Renderer.write(report, format, presentation, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    public static String as(ReportFormat format, Portfolio portfolio, ReportView presentation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Renderer.write(portfolio, format, presentation, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
