package dev.tollgate.advice;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.price.BillingCycle;
import dev.tollgate.price.FeeQuote;
import dev.tollgate.price.InstanceSpec.Multiple;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.UnitPrice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be told about advice that rests on no plan: prices that are missing or extrapolated, and what the vendor announced. */
public final class AdviceDiagnostics {
    private AdviceDiagnostics() {}

    /**
     * The diagnostics, which are about no resource.
     *
     * @param specs the types that the advice names
     * @param regions the regions that it names
     */
    public static List<Diagnostic> of(PriceBook book, List<String> specs, List<String> regions) {
        Stream<Diagnostic> prices = specs.stream()
                .distinct()
                .flatMap(spec -> regions.stream()
                        .flatMap(region ->
                                book.fee(region, spec, BillingCycle.MONTH).fold(new Told(spec, region)).stream())
                        .distinct());
        return Stream.concat(prices, notices(book).stream()).toList();
    }

    /** What the vendor announced, for advice to buy. */
    public static List<Diagnostic> notices(PriceBook book) {
        return book.notices().stream()
                .map(notice -> Diagnostic.of(
                        DiagnosticCode.PRODUCT_RETIRING,
                        null,
                        notice.text() + " (" + notice.origin().source() + ")",
                        "Consider the successor product before buying or upgrading."))
                .toList();
    }

    /** What is to be told about one quote. */
    private record Told(String spec, String region) implements FeeQuote.Cases<Optional<Diagnostic>> {
        @Override
        public Optional<Diagnostic> priced(UnitPrice price) {
            return Optional.empty();
        }

        @Override
        public Optional<Diagnostic> atLeast(UnitPrice price, Multiple multiple) {
            return missing(
                    "; it costs at least what " + multiple.of() + " costs there",
                    ", or ask for " + multiple + " with --extrapolate-large");
        }

        @Override
        public Optional<Diagnostic> extrapolated(UnitPrice price, Multiple multiple) {
            return Optional.of(Diagnostic.of(
                    DiagnosticCode.PRICE_EXTRAPOLATED,
                    null,
                    "The price of " + spec + " is extrapolated as " + multiple + ".",
                    "Give the real price in a price book with --prices."));
        }

        @Override
        public Optional<Diagnostic> missing() {
            return missing(" in " + region, "");
        }

        @Override
        public Optional<Diagnostic> unknownSpec() {
            return missing("", "");
        }

        private Optional<Diagnostic> missing(String bound, String alternative) {
            return Optional.of(Diagnostic.of(
                    DiagnosticCode.PRICE_MISSING,
                    null,
                    "No price book has a price for " + spec + bound + ".",
                    "Give the price in a price book with --prices" + alternative + "."));
        }
    }
}
