package dev.tollgate.api;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;

/** Where a plan comes from. */
public sealed interface PlanSource {
    /** A file. */
    record File(Path path) implements PlanSource {}

    /** A stream that is read once, such as standard input; its name in messages is {@code -}. */
    record Stream(InputStream in) implements PlanSource {}

    /** The plans of the projects that the settings file names. */
    record Projects() implements PlanSource {}

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T> T fold(Function<File, T> file, Function<Stream, T> stream, Function<Projects, T> projects) {
        if (this instanceof File f) {
            return file.apply(f);
        }
        return this instanceof Stream s ? stream.apply(s) : projects.apply((Projects) this);
    }
}
