package dev.tollgate.maven;

import dev.tollgate.Output;
import dev.tollgate.report.Presentation;
import dev.tollgate.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Shows reports in the build log, line by line. */
final class BuildLog {
    private final Log log;

    BuildLog(Log log) {
        this.log = log;
    }

    /** Shows every output that names no file. */
    void show(Report report, Presentation presentation, List<Output> outputs) {
        for (Output each : outputs) {
            if (each.file() == null) {
                text(each, report, presentation).lines().forEach(log::info);
            }
        }
    }

    private static String text(Output output, Report report, Presentation presentation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            output.format().write(report, presentation, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
