package dev.tollgate.file;

import java.io.IOException;
import java.nio.file.Path;

/** Finds out whether two names are of one file. */
public final class RealPaths {
    private RealPaths() {}

    /** The path without links and dots; where there is no such file, the path as far as it can be followed. */
    public static Path find(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            return absolute.toRealPath();
        } catch (IOException missing) {
            return absolute.normalize();
        }
    }
}
