package dev.tollgate.maven;

import dev.tollgate.api.OutputTarget;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Where files of a project are. */
final class Folders {
    private Folders() {}

    /** The file as the user knows it: Maven makes every name absolute, and reports should not tell where a project lies. */
    static Path shortened(File file, Path workingDirectory) {
        Path path = file.toPath();
        return path.startsWith(workingDirectory) ? workingDirectory.relativize(path) : path;
    }

    /** Makes the folders of the files that are to be written, since {@code target} is there only after a build. */
    static void makeFor(List<OutputTarget> outputs, Path workingDirectory) throws MojoExecutionException {
        for (OutputTarget output : outputs) {
            Path file = output.file();
            if (file != null) {
                make(workingDirectory.resolve(file).toAbsolutePath().resolveSibling(""));
            }
        }
    }

    private static void make(Path folder) throws MojoExecutionException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
    }
}
