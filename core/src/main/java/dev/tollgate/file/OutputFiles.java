package dev.tollgate.file;

import dev.tollgate.api.OutputTarget;
import dev.tollgate.report.Renderable;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes an answer to files, each of which is either as it was or completely written. */
public final class OutputFiles {
    private OutputFiles() {}

    /**
     * Writes every output that names a file. When one of them cannot be written, none is.
     *
     * @param presentation how it is to look; files have no colour
     * @param workingDirectory where relative names begin
     * @throws UnwritableFileException when a file cannot be written
     */
    public static void write(
            Renderable answer, ReportView presentation, List<OutputTarget> outputs, Path workingDirectory) {
        List<AtomicFile> files = new ArrayList<>();
        try {
            for (OutputTarget each : outputs) {
                if (each.file() != null) {
                    files.add(written(answer, presentation, each, workingDirectory.resolve(each.file())));
                }
            }
            for (AtomicFile each : files) {
                each.publish();
            }
        } finally {
            for (AtomicFile each : files) {
                each.discard();
            }
        }
    }

    /**
     * Writes one file of bytes that are there already.
     *
     * @param path the file, below the working directory unless it is absolute
     * @throws UnwritableFileException when it cannot be written
     */
    public static void write(byte[] content, Path path, Path workingDirectory) {
        Path place = workingDirectory.resolve(path);
        AtomicFile file = AtomicFile.of(place);
        try {
            try (OutputStream out = file.open()) {
                out.write(content);
            } catch (IOException e) {
                throw AtomicFile.unwritable(place, e);
            }
            file.publish();
        } finally {
            file.discard();
        }
    }

    private static AtomicFile written(Renderable answer, ReportView presentation, OutputTarget output, Path path) {
        AtomicFile file = AtomicFile.of(path);
        try (OutputStream out = file.open()) {
            answer.write(output.format(), presentation.withoutColour(), out);
        } catch (IOException e) {
            file.discard();
            throw AtomicFile.unwritable(path, e);
        }
        return file;
    }
}
