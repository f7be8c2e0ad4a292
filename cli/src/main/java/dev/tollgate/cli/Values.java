package dev.tollgate.cli;

import dev.tollgate.advice.SpikeTerms;
import dev.tollgate.api.RequestValues;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/** Reads what users write as the values of options. */
final class Values {
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

    static String region(String text) {
        return converted(text, RequestValues::region);
    }

    static BigDecimal monthHours(String text) {
        return converted(text, RequestValues::monthHours);
    }

    static BigDecimal load(String text) {
        return converted(text, RequestValues::load);
    }

    static BigDecimal hours(String text) {
        return converted(text, RequestValues::hours);
    }

    static SpikeTerms.Cycle cycle(String text) {
        return converted(text, RequestValues::cycle);
    }

    static LocalDateTime time(String text) {
        return converted(text, RequestValues::time);
    }

    static BigDecimal sla(String text) {
        return converted(text, RequestValues::sla);
    }

    static LocalDate date(String text) {
        return converted(text, RequestValues::date);
    }

    /** What the facade reads, with its complaint as picocli expects complaints. */
    static <T> T converted(String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
