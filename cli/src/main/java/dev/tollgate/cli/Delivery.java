package dev.tollgate.cli;

import dev.tollgate.Output;
import dev.tollgate.OutputFiles;
import dev.tollgate.report.Presentation;
import dev.tollgate.report.Renderable;
import java.io.IOException;
import java.util.List;

/** Hands an answer over: complete files first, then standard output, so that what a reader sees also means that the files are there. */
final class Delivery {
    private final Renderable answer;
    private final Presentation presentation;

    Delivery(Renderable answer, Presentation presentation) {
        this.answer = answer;
        this.presentation = presentation;
    }

    /**
     * Writes every output.
     *
     * @throws dev.tollgate.UnwritableFileException when a file cannot be written
     * @throws IOException when standard output fails
     */
    void to(List<Output> outputs, Surroundings around) throws IOException {
        OutputFiles.write(answer, presentation, outputs, around.workingDirectory());
        for (Output each : outputs) {
            if (each.file() == null) {
                answer.write(each.format(), presentation, around.out());
                around.out().flush();
            }
        }
    }
}
