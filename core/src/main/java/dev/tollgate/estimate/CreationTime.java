package dev.tollgate.estimate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Reads {@code create_time}, which the provider passes on as the service gives it. It is information only, so what cannot be read is not
 * there.
 */
final class CreationTime {
    private static final int LONGEST_SECONDS = 11;
    private static final int DATE = 10;

    private CreationTime() {}

    /** ISO 8601 with a zone, or in UTC without one, with a blank for the T, or as a day; or seconds or milliseconds since 1970. */
    static Optional<Instant> parse(String text) {
        String stripped = text.strip().replace(' ', 'T');
        try {
            if (!stripped.isEmpty() && stripped.chars().allMatch(c -> c >= '0' && c <= '9')) {
                long number = Long.parseLong(stripped);
                return Optional.of(
                        stripped.length() <= LONGEST_SECONDS
                                ? Instant.ofEpochSecond(number)
                                : Instant.ofEpochMilli(number));
            }
            String timed = stripped.length() == DATE ? stripped + "T00:00" : stripped;
            return Optional.of(OffsetDateTime.parse(zoned(timed)).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String zoned(String timed) {
        int offset = Math.max(timed.lastIndexOf('+'), timed.lastIndexOf('-'));
        if (offset > DATE) {
            String hours = timed.substring(offset + 1);
            return hours.length() == 4 ? timed.substring(0, offset + 3) + ":" + hours.substring(2) : timed;
        }
        return timed.endsWith("Z") ? timed : timed + "Z";
    }
}
