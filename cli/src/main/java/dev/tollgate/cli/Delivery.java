package dev.tollgate.cli;

import dev.tollgate.report.Presentation;
import dev.tollgate.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
     * Writes every output. When one file cannot be written, none is.
     *
     * @throws MisuseException when a file cannot be written
     * @throws IOException when standard output fails
     */
    void to(List<Output> outputs, Surroundings around) throws IOException {
        List<WholeFile> files = new ArrayList<>();
        try {
            for (Output each : outputs) {
                if (each.file() != null) {
                    files.add(written(each, around.workingDirectory().resolve(each.file())));
                }
            }
            for (WholeFile each : files) {
                each.publish();
            }
        } finally {
            for (WholeFile each : files) {
                each.discard();
            }
        }
        for (Output each : outputs) {
            if (each.file() == null) {
                each.format().write(report, presentation, around.out());
                around.out().flush();
            }
        }
    }

    private WholeFile written(Output output, Path path) {
        WholeFile file = WholeFile.of(path);
        try (OutputStream out = file.open()) {
            output.format().write(report, presentation.withoutColour(), out);
        } catch (IOException e) {
            file.discard();
            throw WholeFile.unwritable(path, e);
        }
        return file;
    }
}
