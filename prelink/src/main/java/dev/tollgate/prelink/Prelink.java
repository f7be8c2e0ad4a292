package dev.tollgate.prelink;

import static java.time.format.DateTimeFormatter.ISO_DATE_TIME;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** Rewrites a jar in its place; the build runs it, and nothing else. */
public final class Prelink {
    private Prelink() {}

    /**
     * Rewrites one jar.
     *
     * @param args the jar; the folder whose small files are to become constants, with a slash at the end; and the time of all entries
     * @throws IOException when it cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Jar jar = Jar.read(file);
        jar.with(new Linking(jar.classes(), jar.resources(args[1])).linked())
                .write(file, LocalDateTime.parse(args[2], ISO_DATE_TIME));
    }
}
