package dev.tollgate.file;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens the files that a request names. */
public final class InputFiles {
    private InputFiles() {}

    /** Something that is done with an open file. */
    public interface Use<T> {
        /** Reads what it needs. */
        T of(InputStream in) throws IOException;
    }

    /**
     * Opens a file, uses it and closes it.
     *
     * @param file the file
     * @param name the file as the user named it
     * @throws UnusableInputException when it cannot be read
     */
    public static <T> T read(Path file, String name, Use<T> use) {
        if (Files.isDirectory(file)) {
            throw unusable(name, "is a directory", "a file");
        }
        try (InputStream in = new BufferedInputStream(open(file))) {
            return use.of(in);
        } catch (NoSuchFileException missing) {
            throw unusable(name, "there is no such file", "");
        } catch (AccessDeniedException denied) {
            throw unusable(name, "access is denied", "a file that can be read");
        } catch (IOException broken) {
            throw unusable(name, "cannot be read: " + broken.getMessage(), "");
        }
    }

    /** Pipes and devices have no position, which the stream of {@link Files} asks for. */
    private static InputStream open(Path file) throws IOException {
        boolean stream = Files.exists(file) && !Files.isRegularFile(file);
        return stream ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
    }

    private static UnusableInputException unusable(String name, String found, String expected) {
        return new UnusableInputException(new Problem("file-unreadable", Place.whole(name), found, expected, ""));
    }
}
