package dev.tollgate.cli;

import dev.tollgate.api.OutputTarget;
import dev.tollgate.file.OutputFiles;
import dev.tollgate.report.Renderable;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Hands an answer over: complete files first, then standard output, so that what a reader sees also means that the files are there. */
final class Delivery {
    private final Renderable answer;
    private final ReportView presentation;
    private final List<Path> inputs;

    /**
     * @param answer the answer
     * @param presentation how it is to look
     * @param inputs the files that were read
     */
    Delivery(Renderable answer, ReportView presentation, List<Path> inputs) {
        this.answer = answer;
        this.inputs = List.copyOf(inputs);
        this.presentation = presentation;
    }

    /**
     * Writes every output.
     *
     * @throws dev.tollgate.file.UnwritableFileException when a file cannot be written
     * @throws IOException when standard output fails
     */
    void to(List<OutputTarget> outputs, Surroundings around) throws IOException {
        OutputFiles.write(answer, presentation, outputs, around.workingDirectory(), inputs);
        for (OutputTarget each : outputs) {
            if (each.file() == null) {
                answer.write(each.format(), presentation, around.out());
                around.out().flush();
            }
        }
    }
}
