package dev.tollgate.price;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a part of a price file rests on. A part says only what differs from what it is part of; its time lies within that of the whole.
 *
 * @param place where the part stands
 * @param origin where it comes from
 * @param from the first day on which it holds
 * @param until the last day on which it holds
 */
record PriceGrounds(Place place, PriceOrigin origin, LocalDate from, LocalDate until) {
    /** The grounds of a book without limits in time. */
    static PriceGrounds of(BookHeader header, Place place) {
        PriceOrigin origin = new PriceOrigin(header.id(), header.source(), header.asOf());
        return new PriceGrounds(place, origin, LocalDate.MIN, LocalDate.MAX);
    }

    /** The grounds that the fields state, within those of the whole. */
    static PriceGrounds read(Fields fields, PriceGrounds whole) {
        PriceGrounds grounds = new PriceGrounds(
                fields.place(),
                PriceOrigin.read(fields, whole.origin),
                later(fields.optional("validFrom", Form.DATE).orElse(whole.from), whole.from),
                earlier(fields.optional("validUntil", Form.DATE).orElse(whole.until), whole.until));
        if (grounds.from.isAfter(grounds.until)) {
            fields.problems()
                    .add(
                            "prices-validity",
                            grounds.place,
                            "this never holds: it begins on " + grounds.from + " and ends on " + grounds.until,
                            "validFrom not after validUntil, within the time of the whole book",
                            "");
        }
        return grounds;
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The same, for those who ask why it does not count. */
    OutOfForce outOfForce() {
        return new OutOfForce(
                origin,
                place,
                Optional.of(from).filter(day -> !day.equals(LocalDate.MIN)),
                Optional.of(until).filter(day -> !day.equals(LocalDate.MAX)));
    }

    /** The first day on which it holds, and the first on which it does not any more. */
    Stream<LocalDate> turns() {
        return Stream.of(from, until.equals(LocalDate.MAX) ? until : until.plusDays(1))
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX));
    }

    /** True when there is a day on which both hold. */
    boolean overlaps(PriceGrounds other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
