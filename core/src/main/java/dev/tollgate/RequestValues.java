package dev.tollgate;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Reads what users write as parts of a request, as long as it can mean only one thing. Every method throws an
 * {@link IllegalArgumentException} with a sentence for the user when it cannot.
 */
public final class RequestValues {
    /** The hours of a leap year: whoever writes more means something else. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(8784);

    private static final int MOST_DECIMALS = 10;

    private RequestValues() {}

    /** Any region, since price books of the user may know regions of their own; only its letter case is known to be small. */
    public static String region(String text) {
        String region = text.strip().toLowerCase(Locale.ROOT);
        if (region.isEmpty()) {
            throw new IllegalArgumentException("expected the id of a region, such as cn-hangzhou");
        }
        return region;
    }

    /** The hours of a month. */
    public static BigDecimal monthHours(String text) {
        BigDecimal hours = number(text.strip());
        if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("'" + text + "' is no number of hours above 0 and up to " + MOST_HOURS);
        }
        return hours;
    }

    /** A day. */
    public static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date; expected YYYY-MM-DD, such as 2026-11-22", e);
        }
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number", e);
        }
    }
}
