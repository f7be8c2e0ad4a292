package dev.tollgate.price;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Where something of a price book comes from.
 *
 * @param book the id of the book
 * @param source the document, as an address or in words
 * @param asOf the day for which it holds
 */
public record Origin(String book, String source, LocalDate asOf) {
    /** Checks that nothing is null. */
    public Origin {
        requireNonNull(book, "book is null");
        requireNonNull(source, "source is null");
        requireNonNull(asOf, "asOf is null");
    }
}
