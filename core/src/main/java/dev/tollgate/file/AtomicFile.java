package dev.tollgate.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is either as it was or completely written. It is written beside its place and moved there at the end; what is no
 * ordinary file, such as a pipe or {@code /dev/null}, is written directly.
 */
final class AtomicFile {
    private final Path place;
    private Path written;

    private AtomicFile(Path place, Path written) {
        this.place = place;
        this.written = written;
    }

    /** The file at this path; a link is followed. */
    static AtomicFile of(Path path) {
        try {
            Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.isDirectory(place)) {
                throw new UnwritableFileException("cannot write " + path + ": it is a folder");
            }
            boolean direct = Files.exists(place) && !Files.isRegularFile(place);
            Path written = direct ? place : beside(place);
            keepPermissions(place, written);
            return new AtomicFile(place, written);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** Why a file cannot be written, in words. */
    static UnwritableFileException unwritable(Path path, IOException e) {
        String reason = e.getMessage();
        if (e instanceof NoSuchFileException) {
            reason = "there is no such folder";
        } else if (e instanceof AccessDeniedException) {
            reason = "permission denied";
        }
        return new UnwritableFileException("cannot write " + path + ": " + reason);
    }

    OutputStream open() throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(written));
    }

    /** Puts what was written in its place. */
    void publish() {
        try {
            if (!written.equals(place)) {
                move();
                written = place;
            }
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    /** Removes what was written and not published. */
    void discard() {
        try {
            if (!written.equals(place)) {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw unwritable(written, e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A file that is replaced keeps who may read it. */
    private static void keepPermissions(Path place, Path written) throws IOException {
        boolean replaces = !written.equals(place) && Files.isRegularFile(place);
        if (replaces && Files.getFileStore(written).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(place));
        }
    }

    /** A new file in the same folder, with the permissions that a new file gets there. */
    private static Path beside(Path place) throws IOException {
        int attempt = 0;
        while (true) {
            Path candidate = place.resolveSibling("." + place.getFileName() + "." + attempt + ".tmp");
            try {
                Files.newOutputStream(candidate, StandardOpenOption.CREATE_NEW).close();
                return candidate;
            } catch (FileAlreadyExistsException e) {
                attempt++;
            }
        }
    }
}
