package dev.tollgate.file;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.report.SourceLocator;
import dev.tollgate.source.SourcePlaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The configuration that a plan was made of, for places in its {@code .tf} files. Files are read when a place is asked for. */
public final class SourceFolder {
    /** A limit for all files together, larger than any configuration. Files after it have no places. */
    private static final long MOST_BYTES = 20_000_000;

    private final Path root;
    private long bytesLeft = MOST_BYTES;

    private SourceFolder(Path root) {
        this.root = root;
    }

    /**
     * The places of a configuration. Those within the working directory are named from there on, as code scanning wants them.
     *
     * @param folder the folder of the root module
     * @param workingDirectory where a relative name begins
     * @throws UnusableInputException when there is no such folder
     */
    public static SourceLocator of(Path folder, Path workingDirectory) {
        Path base = workingDirectory.toAbsolutePath().normalize();
        Path root = base.resolve(folder).normalize();
        if (!Files.isDirectory(root)) {
            throw new UnusableInputException(new Problem(
                    "source-unreadable",
                    Place.whole(folder.toString()),
                    Files.exists(root) ? "is no folder" : "there is no such folder",
                    "the folder that the plan was made in",
                    ""));
        }
        Path named = root.startsWith(base) ? base.relativize(root) : root;
        return new SourcePlaces(named.toString().replace('\\', '/'), new SourceFolder(root)::readFolder)::find;
    }

    private Map<String, String> readFolder(String inner) {
        Path folder = root.resolve(inner);
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(SourceFolder::isSource).sorted().toList();
            for (Path each : files) {
                long size = Files.size(each);
                if (size <= bytesLeft) {
                    bytesLeft -= size;
                    texts.put(
                            String.valueOf(each.getFileName()),
                            new String(Files.readAllBytes(each), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            return Map.of();
        }
        return texts;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".tf") && Files.isRegularFile(file);
    }
}
