package dev.tollgate.prelink;

import java.io.IOException;
import java.nio.file.Path;

/** Rewrites a jar in its place; the build runs it, and nothing else. */
public final class Prelink {
    private Prelink() {}

    /**
     * Rewrites one jar.
     *
     * @param args the jar
     * @throws IOException when it cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Jar jar = Jar.read(file);
        jar.with(new Linking(jar.classes()).linked()).write(file);
    }
}
