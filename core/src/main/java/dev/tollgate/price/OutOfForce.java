package dev.tollgate.price;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A price book, or a part of one, that was given but does not hold on the day that counts.
 *
 * @param origin where its prices or discounts come from
 * @param place where it stands
 * @param from the first day on which it holds, if that is limited
 * @param until the last day on which it holds, if that is limited
 */
public record OutOfForce(PriceOrigin origin, Place place, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Checks that nothing is null. */
    public OutOfForce {
        requireNonNull(origin, "origin is null");
        requireNonNull(place, "place is null");
        requireNonNull(from, "from is null");
        requireNonNull(until, "until is null");
    }

    /** When it holds, in words, for example {@code from 2026-01-01 to 2026-03-31}. */
    public String period() {
        String begin = from.map(day -> "from " + day + (until.isPresent() ? "" : " on"))
                .orElse("");
        String end =
                until.map(day -> (from.isPresent() ? "to " : "until ") + day).orElse("");
        return begin + (begin.isEmpty() || end.isEmpty() ? "" : " ") + end;
    }
}
