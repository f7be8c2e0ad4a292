package dev.tollgate.terraform;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where programs are looked for.
 *
 * @param folders absolute ones only: what lies in the working directory is never run because of its name
 */
record SearchPath(List<Path> folders) {
    /** Copies the list. */
    SearchPath {
        folders = List.copyOf(folders);
    }

    /** What {@code PATH} lists; nothing when it is not set. */
    static SearchPath of(Map<String, String> environment) {
        List<Path> folders = new ArrayList<>();
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            absolute(folder).ifPresent(folders::add);
        }
        return new SearchPath(folders);
    }

    /** The first program of this name. */
    Optional<Path> find(String program) {
        return folders.stream()
                .flatMap(folder -> List.of(folder.resolve(program), folder.resolve(program + ".exe")).stream())
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Optional<Path> absolute(String folder) {
        try {
            return Optional.of(Path.of(folder)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
