package dev.tollgate.file;

import dev.tollgate.api.OutputTarget;
import dev.tollgate.report.Renderable;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes an answer to files, each of which is either as it was or completely written. */
public final class OutputFiles {
    private OutputFiles() {}

    /**
     * Writes every output that names a file. When one of them cannot be written, none is.
     *
     * @param presentation how it is to look; files have no colour
     * @param workingDirectory where relative names begin
     * @param inputs the files that were read, none of which is written over
     * @throws UnwritableFileException when a file cannot be written
     */
    public static void write(
            Renderable answer,
            ReportView presentation,
            List<OutputTarget> outputs,
            Path workingDirectory,
            Collection<Path> inputs) {
        requireNoInput(outputs, workingDirectory, inputs);
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
     * @param inputs the files that were read, none of which is written over
     * @throws UnwritableFileException when it cannot be written
     */
    public static void write(byte[] content, Path path, Path workingDirectory, Collection<Path> inputs) {
        requireNoInput(path, workingDirectory, inputs);
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

    /**
     * Refuses outputs that are inputs, also by another name of the same file.
     *
     * @throws UnwritableFileException when an output would overwrite an input
     */
    public static void requireNoInput(List<OutputTarget> outputs, Path workingDirectory, Collection<Path> inputs) {
        for (OutputTarget each : outputs) {
            Path file = each.file();
            if (file != null) {
                requireNoInput(file, workingDirectory, inputs);
            }
        }
    }

    private static void requireNoInput(Path output, Path workingDirectory, Collection<Path> inputs) {
        for (Path input : inputs) {
            if (isSameFile(workingDirectory.resolve(output), workingDirectory.resolve(input))) {
                throw new UnwritableFileException(
                        "cannot write " + output + ": it is the input " + input + "; name another file");
            }
        }
    }

    private static boolean isSameFile(Path output, Path input) {
        try {
            return Files.isRegularFile(output) && Files.exists(input) && Files.isSameFile(output, input);
        } catch (IOException e) {
            return output.normalize().equals(input.normalize());
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
