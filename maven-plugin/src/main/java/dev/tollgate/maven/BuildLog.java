package dev.tollgate.maven;

import dev.tollgate.api.Answer;
import dev.tollgate.api.OutputTarget;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.TerminalText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Writes out what could rewrite a log or a terminal: control characters and changes of direction. */
    static String escapeLines(String text) {
        return text.lines().map(TerminalText::escaped).collect(Collectors.joining("\n"));
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
