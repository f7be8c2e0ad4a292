package dev.tollgate.api;

import dev.tollgate.advice.SpikeTerms;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * Reads what users write as parts of a request, as long as it can mean only one thing. Every method throws an
 * {@link IllegalArgumentException} with a sentence for the user when it cannot.
 */
public final class RequestValues {
    /** The hours of a leap year: whoever writes more means something else. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(8784);

    /** A billion requests per second: whoever writes more means something else. */
    private static final BigDecimal MOST_LOAD = BigDecimal.valueOf(1_000_000_000);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

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

    /** How much has to be carried. */
    public static BigDecimal load(String text) {
        BigDecimal load = number(text.strip());
        if (load.signum() <= 0 || load.compareTo(MOST_LOAD) > 0 || load.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("'" + text + "' is no number above 0 and up to " + MOST_LOAD);
        }
        return load;
    }

    /** Some hours of a spike, or around it. */
    public static BigDecimal hours(String text) {
        BigDecimal hours = number(text.strip());
        if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("'" + text + "' is no number of hours from 0 to " + MOST_HOURS);
        }
        return hours;
    }

    /** How a subscription is paid. */
    public static SpikeTerms.Cycle cycle(String text) {
        for (SpikeTerms.Cycle each : SpikeTerms.Cycle.values()) {
            if (each.id().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no cycle; expected month or year");
    }

    /** A time of a day, by the user's own clock. */
    public static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no time; expected YYYY-MM-DDThh:mm, such as 2026-11-11T00:00", e);
        }
    }

    /** A service level agreement. */
    public static BigDecimal sla(String text) {
        BigDecimal percent = number(text.strip());
        if (percent.signum() <= 0 || percent.compareTo(WHOLE) > 0 || percent.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("'" + text + "' is no percentage above 0 and up to 100, such as 99.99");
        }
        return percent;
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
