package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.gateway.Fact;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.gateway.PaymentType;
import dev.tollgate.gateway.PricingCycle;
import dev.tollgate.placing.Placement;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.price.Cycle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be told about the prices of one instance: specs that no book knows, prices that it lacks, prices that are extrapolated. */
final class PriceDiagnostics {
    private final FeeQuotes quotes;

    PriceDiagnostics(FeeQuotes quotes) {
        this.quotes = quotes;
    }

    /** The diagnostics of one instance, of both sides, each once. */
    List<Diagnostic> of(ResourceChange change, Placement placement) {
        String address = change.address().text();
        return Arrays.stream(Side.values())
                .filter(side -> !side.of(change).isNull())
                .map(side -> InstanceFacts.of(address, side.of(change)))
                .flatMap(facts -> ofSide(facts, placement))
                .distinct()
                .toList();
    }

    /** True when no price of its own was found for what the instance is on the side that counts. */
    boolean isUnpriced(InstanceFacts facts, Placement placement) {
        return ofSide(facts, placement).anyMatch(diagnostic -> diagnostic.code() != DiagnosticCode.PRICE_EXTRAPOLATED);
    }

    private Stream<Diagnostic> ofSide(InstanceFacts facts, Placement placement) {
        if (!(facts.spec() instanceof Fact.Known<String> known)) {
            return Stream.empty();
        }
        AskedSpec spec = AskedSpec.of(known);
        List<String> regions = placement.fold(
                placed -> List.of(placed.id()),
                oneOf -> oneOf.regions(),
                unplaced -> quotes.regionsSelling(List.of(spec.id())));
        if (regions.isEmpty()) {
            return new PriceFinding(facts.address(), spec, "any region").unknownSpec().stream();
        }
        return regions.stream()
                .flatMap(
                        region -> quotes
                                .quote(spec.id(), region, cycle(facts))
                                .fold(new PriceFinding(facts.address(), spec, region))
                                .stream())
                .limit(1);
    }

    private static Cycle cycle(InstanceFacts facts) {
        if (facts.payment().known().equals(Optional.of(PaymentType.SUBSCRIPTION))) {
            return facts.cycle().known().equals(Optional.of(PricingCycle.YEAR)) ? Cycle.YEAR : Cycle.MONTH;
        }
        return Cycle.HOUR;
    }
}
