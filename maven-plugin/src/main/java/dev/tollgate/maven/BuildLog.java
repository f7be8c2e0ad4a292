package dev.tollgate.maven;

import dev.tollgate.api.Answer;
import dev.tollgate.api.OutputTarget;
import dev.tollgate.report.ReportView;
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

    /** Shows every output that names no file, under its title. */
    void show(String title, Answer answer, ReportView presentation, List<OutputTarget> outputs) {
        for (OutputTarget each : outputs) {
            if (each.file() == null) {
                log.info(title + ":");
                text(each, answer, presentation).lines().forEach(log::info);
            }
        }
    }

    private static String text(OutputTarget output, Answer answer, ReportView presentation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            answer.write(output.format(), presentation, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
