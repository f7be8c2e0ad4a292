package dev.tollgate.cli;

import dev.tollgate.api.OutputTarget;
import dev.tollgate.file.OutputFiles;
import dev.tollgate.report.Renderable;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.util.List;

/** Hands an answer over: complete files first, then standard output, so that what a reader sees also means that the files are there. */
final class Delivery {
    private final Renderable answer;
    private final ReportView presentation;

    Delivery(Renderable answer, ReportView presentation) {
        this.answer = answer;
        this.presentation = presentation;
    }

    /**
     * Writes every output.
     *
     * @throws dev.tollgate.file.UnwritableFileException when a file cannot be written
     * @throws IOException when standard output fails
     */
    void to(List<OutputTarget> outputs, Surroundings around) throws IOException {
        OutputFiles.write(answer, presentation, outputs, around.workingDirectory());
        for (OutputTarget each : outputs) {
            if (each.file() == null) {
                answer.write(each.format(), presentation, around.out());
                around.out().flush();
            }
        }
    }
}
