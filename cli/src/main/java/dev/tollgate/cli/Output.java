package dev.tollgate.cli;

import dev.tollgate.report.ReportFormat;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/**
 * One form of the report and where it goes.
 *
 * @param format the form
 * @param file the file, or null for standard output
 */
record Output(ReportFormat format, @Nullable Path file) {
    /** What {@code FORMAT}, {@code FORMAT=FILE} and {@code FORMAT=-} mean. */
    static Output parse(String text) {
        int equals = text.indexOf('=');
        ReportFormat format = format(equals < 0 ? text : text.substring(0, equals));
        String file = equals < 0 ? "-" : text.substring(equals + 1);
        return new Output(format, file.equals("-") ? null : Values.path(file));
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
        throw new TypeConversionException("'" + name + "' is no format; expected one of " + known);
    }
}
