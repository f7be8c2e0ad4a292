package dev.tollgate.diagnostic;

import static java.util.Objects.requireNonNull;

/**
 * Where something stands in an input.
 *
 * @param source the name of the input as the user gave it: a file name, {@code -} for standard input
 * @param line the line, from 1; 0 when the place is the input as a whole
 * @param column the column, from 1; 0 when only the line is known
 */
public record Place(String source, int line, int column) {
    /** Checks that the source is named. */
    public Place {
        requireNonNull(source, "source is null");
    }

    /** The input as a whole. */
    public static Place whole(String source) {
        return new Place(source, 0, 0);
    }

    /** {@code file:line:column}, as far as known. */
    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
