package dev.tollgate.forge;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The answer of a server.
 *
 * @param status the status
 * @param headers the headers
 * @param body the body
 */
record HttpAnswer(int status, HttpHeaders headers, String body) {
    private static final int TOO_MANY = 429;
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;
    private static final int SERVER = 500;
    private static final int NOT_IMPLEMENTED = 501;

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isGone() {
        return status == 404 || status == 410;
    }

    /** True when the server did nothing and asks to come again. */
    boolean asksToWait() {
        return status == TOO_MANY || status == UNAVAILABLE || (status == FORBIDDEN && isLimited());
    }

    /** True when the server failed, so that the request may have been carried out or not. */
    boolean isServerFault() {
        return status >= SERVER && status != NOT_IMPLEMENTED;
    }

    /** The time that the server asks to wait, by its own clock. Longer than the most is cut to one second more. */
    Optional<Duration> waitingTime(Duration atMost) {
        Optional<Duration> wait = headers.firstValue("Retry-After").flatMap(this::retryAfter);
        if (wait.isEmpty() && isLimited()) {
            wait = headers.firstValue("X-RateLimit-Reset")
                    .flatMap(HttpAnswer::number)
                    .flatMap(this::until);
        }
        return wait.map(asked -> clamp(asked, atMost));
    }

    /** From nothing to one second more than the most. */
    private static Duration clamp(Duration asked, Duration atMost) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(atMost) > 0 ? atMost.plusSeconds(1) : asked;
    }

    private boolean isLimited() {
        return headers.firstValue("Retry-After").isPresent()
                || headers.firstValue("X-RateLimit-Remaining").equals(Optional.of("0"));
    }

    private Optional<Duration> retryAfter(String value) {
        Optional<Duration> seconds = number(value).map(Duration::ofSeconds);
        if (seconds.isPresent()) {
            return seconds;
        }
        return date(value).flatMap(until -> now().map(now -> Duration.between(now, until)));
    }

    private Optional<Duration> until(long second) {
        return now().map(now -> Duration.between(now, Instant.ofEpochSecond(second)));
    }

    private Optional<Instant> now() {
        return headers.firstValue("Date").flatMap(HttpAnswer::date);
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String value) {
        String text = value.strip();
        boolean digits = !text.isEmpty() && text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
