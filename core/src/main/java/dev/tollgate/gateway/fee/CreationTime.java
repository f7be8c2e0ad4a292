package dev.tollgate.gateway.fee;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
            if (isUsual(stripped)) {
                return Optional.of(usual(stripped));
            }
            String timed = stripped.length() == DATE ? stripped + "T00:00" : stripped;
            return Optional.of(OffsetDateTime.parse(zoned(timed)).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** As nearly all are written, for example {@code 2026-01-04T12:26:41Z}. A plan has many, and parsers of all forms take long. */
    private static boolean isUsual(String text) {
        String form = "0000-00-00T00:00:00Z";
        boolean usual = text.length() == form.length();
        for (int i = 0; usual && i < form.length(); i++) {
            char c = text.charAt(i);
            usual = form.charAt(i) == '0' ? c >= '0' && c <= '9' : c == form.charAt(i);
        }
        return usual;
    }

    private static Instant usual(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
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
