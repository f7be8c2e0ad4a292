package dev.tollgate.cli;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Reads what users write as the values of options, as long as it can mean only one thing. */
final class Values {
    /** The hours of a leap year: whoever writes more means something else. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(8784);

    private static final int MOST_DECIMALS = 10;

    private Values() {}

    static Path path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("a file name cannot be empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is no file name");
        }
    }

    /** Any region, since price books of the user may know regions of their own; only its letter case is known to be small. */
    static String region(String text) {
        String region = text.strip().toLowerCase(Locale.ROOT);
        if (region.isEmpty()) {
            throw new TypeConversionException("expected the id of a region, such as cn-hangzhou");
        }
        return region;
    }

    static BigDecimal monthHours(String text) {
        BigDecimal hours = number(text.strip());
        if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > MOST_DECIMALS) {
            throw new TypeConversionException("'" + text + "' is no number of hours above 0 and up to " + MOST_HOURS);
        }
        return hours;
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is no date; expected YYYY-MM-DD, such as 2026-11-22");
        }
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is no number");
        }
    }
}
