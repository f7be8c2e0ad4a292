package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Diagnostic;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all advice says of itself.
 *
 * @param version the version of Tollgate that gave it
 * @param plan the name of the plan that it is about, or null when it is about none
 * @param prices the price books that were used, the base first
 * @param currency of all money in it
 * @param monthHours the hours of a month
 * @param diagnostics what else there is to know, sorted
 */
public record AdviceHeader(
        String version,
        @Nullable String plan,
        List<Report.Prices> prices,
        String currency,
        BigDecimal monthHours,
        List<Diagnostic> diagnostics) {
    /** Copies the lists and checks what must be given. */
    public AdviceHeader {
        requireNonNull(version, "version is null");
        prices = List.copyOf(prices);
        requireNonNull(currency, "currency is null");
        requireNonNull(monthHours, "monthHours is null");
        diagnostics = diagnostics.stream().distinct().sorted().toList();
    }
}
