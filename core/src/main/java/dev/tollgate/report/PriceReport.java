package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.PriceDiagnostics;
import dev.tollgate.price.PriceLayers;
import java.time.LocalDate;
import java.util.List;

/**
 * Prices as they are on one day, for those who want to see them.
 *
 * @param version the version of Tollgate that gave it
 * @param today the day
 * @param prices the price books
 * @param selection which prices are asked for
 */
public record PriceReport(String version, LocalDate today, PriceLayers prices, PriceSelection selection) {
    /** The version of the JSON form. */
    public static final String SCHEMA_VERSION = "1";

    /** Checks that nothing is null. */
    public PriceReport {
        requireNonNull(version, "version is null");
        requireNonNull(today, "today is null");
        requireNonNull(prices, "prices is null");
        requireNonNull(selection, "selection is null");
    }

    /** The merged price book. */
    public PriceBook book() {
        return prices.book();
    }

    /** The regions that are asked for, in the order of the book. */
    public List<String> regions() {
        return book().regionIds().stream().filter(selection::hasRegion).toList();
    }

    /** The instance types that are asked for, in the order of the book. */
    public List<String> specs() {
        return book().specs().keySet().stream().filter(selection::hasSpec).toList();
    }

    /** What is old or does not count. */
    public List<Diagnostic> diagnostics() {
        return PriceDiagnostics.of(book(), today);
    }
}
