package dev.tollgate.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reports as text. */
final class Written {
    private Written() {}

    static String as(ReportFormat format, Report report, Presentation presentation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(report, presentation, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String as(ReportFormat format, Portfolio portfolio, Presentation presentation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(portfolio, presentation, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
