package dev.tollgate.price;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the vendor announced about a product: until when it is sold and runs. All days are UTC+8.
 *
 * @param product the product, for example {@code api-gateway}
 * @param text what was announced, in one sentence
 * @param purchasesEnd the first day on which it is no longer sold
 * @param renewalsEnd the first day on which subscriptions are no longer renewed and instances no longer upgraded
 * @param shutdown the day on which it stops
 * @param origin where this comes from
 */
public record VendorNotice(
        String product,
        String text,
        Optional<LocalDate> purchasesEnd,
        Optional<LocalDate> renewalsEnd,
        Optional<LocalDate> shutdown,
        PriceOrigin origin) {
    /** Checks that nothing is null. */
    public VendorNotice {
        requireNonNull(product, "product is null");
        requireNonNull(text, "text is null");
        requireNonNull(purchasesEnd, "purchasesEnd is null");
        requireNonNull(renewalsEnd, "renewalsEnd is null");
        requireNonNull(shutdown, "shutdown is null");
        requireNonNull(origin, "origin is null");
    }
}
