package dev.tollgate.gateway.fee;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.price.FeeQuote;
import dev.tollgate.price.InstanceSpec.Multiple;
import dev.tollgate.price.UnitPrice;
import dev.tollgate.product.AskedSpec;
import dev.tollgate.region.RegionList;
import java.util.Optional;

/**
 * What is to be told about a quote; nothing about a price that the book has.
 *
 * @param address the instance that was asked for
 * @param spec its spec
 * @param cycles the times that are asked for, in words, where it has a fee for others
 * @param regions the regions that are asked for
 */
record PriceFinding(String address, AskedSpec spec, String cycles, RegionList regions)
        implements FeeQuote.Cases<Optional<Diagnostic>> {
    @Override
    public Optional<Diagnostic> priced(UnitPrice price) {
        return Optional.empty();
    }

    @Override
    public Optional<Diagnostic> atLeast(UnitPrice price, Multiple multiple) {
        return missing(
                "; it costs at least what " + spec.base(multiple) + " costs there",
                ", or ask for " + spec.shown(multiple) + " with --extrapolate-large");
    }

    @Override
    public Optional<Diagnostic> extrapolated(UnitPrice price, Multiple multiple) {
        return Optional.of(Diagnostic.of(
                DiagnosticCode.PRICE_EXTRAPOLATED,
                address,
                "The price of " + spec.shown() + cycles + " in " + regions.where() + " is extrapolated as "
                        + spec.shown(multiple) + ".",
                "Give the real price in a price book with --prices."));
    }

    @Override
    public Optional<Diagnostic> missing() {
        return missing("", "");
    }

    @Override
    public Optional<Diagnostic> unknownSpec() {
        return Optional.of(unknown(address, spec));
    }

    /** What is to be told about a spec that no book knows. */
    static Diagnostic unknown(String address, AskedSpec spec) {
        return Diagnostic.of(
                DiagnosticCode.SPEC_NOT_IN_BOOK,
                address,
                "No price book knows the instance spec " + spec.shown() + ".",
                "Check instance_spec, or add the spec in a price book with --prices.");
    }

    private Optional<Diagnostic> missing(String bound, String alternative) {
        return Optional.of(Diagnostic.of(
                DiagnosticCode.PRICE_MISSING,
                address,
                "No price book has a price for " + spec.shown() + cycles + " in " + regions.wherever() + bound + ".",
                "Give the price in a price book with --prices" + alternative + "."));
    }
}
