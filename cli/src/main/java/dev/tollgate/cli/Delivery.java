package dev.tollgate.cli;

import dev.tollgate.Output;
import dev.tollgate.OutputFiles;
import dev.tollgate.report.Presentation;
import dev.tollgate.report.Report;
import java.io.IOException;
import java.util.List;

/** Hands a report over: complete files first, then standard output, so that what a reader sees also means that the files are there. */
final class Delivery {
    private final Report report;
    private final Presentation presentation;

    Delivery(Report report, Presentation presentation) {
        this.report = report;
        this.presentation = presentation;
    }

    /**
     * Writes every output.
     *
     * @throws dev.tollgate.UnwritableFileException when a file cannot be written
     * @throws IOException when standard output fails
     */
    void to(List<Output> outputs, Surroundings around) throws IOException {
        OutputFiles.write(report, presentation, outputs, around.workingDirectory());
        for (Output each : outputs) {
            if (each.file() == null) {
                each.format().write(report, presentation, around.out());
                around.out().flush();
            }
        }
    }
}
