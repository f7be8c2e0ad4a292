package dev.tollgate.api;

import static java.util.Objects.requireNonNull;

import dev.tollgate.report.ReportFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One form of the report and where it goes.
 *
 * @param format the form
 * @param file the file, or null for wherever the front end shows reports
 */
public record OutputTarget(ReportFormat format, @Nullable Path file) {
    /** Checks that the form is given. */
    public OutputTarget {
        requireNonNull(format, "format is null");
    }

    /**
     * What {@code FORMAT}, {@code FORMAT=FILE} and {@code FORMAT=-} mean.
     *
     * @throws IllegalArgumentException when it is no such thing; the message is for the user
     */
    public static OutputTarget parse(String text) {
        int equals = text.indexOf('=');
        ReportFormat format = format(equals < 0 ? text : text.substring(0, equals));
        String file = equals < 0 ? "-" : text.substring(equals + 1);
        return new OutputTarget(format, file.equals("-") ? null : path(file));
    }

    private static ReportFormat format(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        StringJoiner known = new StringJoiner(", ");
        for (ReportFormat format : ReportFormat.values()) {
            if (format.id().equals(wanted)) {
                return format;
            }
            known.add(format.id());
        }
        throw new IllegalArgumentException("'" + name + "' is no format; expected one of " + known);
    }

    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a file name cannot be empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' is no file name", e);
        }
    }
}
