package dev.tollgate.price;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which prices are old, and which were given but do not count, because they do not hold on the day that does. */
public final class PriceDiagnostics {
    private PriceDiagnostics() {}

    /**
     * What is to be told about a price book.
     *
     * @param today the day for which the book was made; null where it is not known, so that nothing is
     */
    public static List<Diagnostic> of(PriceBook book, @Nullable LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        if (today == null) {
            return found;
        }
        for (BookHeader each : book.oldOn(today)) {
            found.add(old(each, today));
        }
        for (OutOfForce each : book.notInForce()) {
            found.add(notInForce(each, today));
        }
        return found;
    }

    private static Diagnostic old(BookHeader book, LocalDate today) {
        return Diagnostic.of(
                DiagnosticCode.PRICE_BOOK_OLD,
                null,
                "The prices of " + book.id() + " are those of " + book.asOf() + ", and " + today + " is more than "
                        + book.ageLimitDays().orElse(0L) + " days later.",
                "Compare them with their source (" + book.source() + "), and give what changed with --prices.");
    }

    private static Diagnostic notInForce(OutOfForce part, LocalDate today) {
        PriceOrigin origin = part.origin();
        return Diagnostic.of(
                DiagnosticCode.PRICE_NOT_IN_FORCE,
                null,
                "What " + part.place() + " gives (" + origin.book() + ", " + origin.source() + ") holds "
                        + part.period() + ", and not on " + today + ", so it does not count.",
                "Correct validFrom or validUntil there, remove what no longer holds, or name the day with --today.");
    }
}
