package dev.tollgate.price;

import static java.util.Objects.requireNonNull;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import java.time.LocalDate;

/**
 * Where something of a price book comes from.
 *
 * @param book the id of the book
 * @param source the document, as an address or in words
 * @param asOf the day for which it holds
 */
public record PriceOrigin(String book, String source, LocalDate asOf) {
    /** Checks that nothing is null. */
    public PriceOrigin {
        requireNonNull(book, "book is null");
        requireNonNull(source, "source is null");
        requireNonNull(asOf, "asOf is null");
    }

    /** The origin that the fields state; what they do not say is that of the whole. */
    static PriceOrigin read(Fields fields, PriceOrigin whole) {
        return new PriceOrigin(
                whole.book,
                fields.optional("source", Form.TEXT).orElse(whole.source),
                fields.optional("asOf", Form.DATE).orElse(whole.asOf));
    }
}
