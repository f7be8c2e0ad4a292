package dev.tollgate.price;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a price book says about itself.
 *
 * @param id its name, for example {@code alibaba-cloud-cn-list}
 * @param product what it prices, for example {@code api-gateway}
 * @param asOf the day for which its prices hold
 * @param currency of its prices, as three letters of ISO 4217
 * @param basis what kind of prices they are, for example {@code list price, no promotions}
 * @param source where they come from
 * @param ageLimitDays after how many days its prices are old, if they ever are
 */
public record BookHeader(
        String id,
        String product,
        LocalDate asOf,
        String currency,
        String basis,
        String source,
        Optional<Long> ageLimitDays) {
    /** Checks that nothing is null. */
    public BookHeader {
        requireNonNull(id, "id is null");
        requireNonNull(product, "product is null");
        requireNonNull(asOf, "asOf is null");
        requireNonNull(currency, "currency is null");
        requireNonNull(basis, "basis is null");
        requireNonNull(source, "source is null");
        requireNonNull(ageLimitDays, "ageLimitDays is null");
    }

    /** True when the book is older on this day than its age limit. */
    public boolean isOldOn(LocalDate today) {
        return ageLimitDays.filter(days -> asOf.plusDays(days).isBefore(today)).isPresent();
    }
}
