package dev.tollgate.gateway.fee;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.price.BillingCycle;
import dev.tollgate.product.AskedSpec;
import dev.tollgate.product.AttributeValue;
import dev.tollgate.product.FeeQuotes;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.product.PaymentType;
import dev.tollgate.region.KnownRegion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be told about the prices of one instance: specs that no book knows, prices that it lacks, prices that are extrapolated. */
public final class InstancePriceDiagnostics {
    private final FeeQuotes quotes;
    private final List<PossibleTerms.Term> sold;

    /**
     * @param quotes the prices
     * @param sold the terms that are sold
     */
    public InstancePriceDiagnostics(FeeQuotes quotes, List<PossibleTerms.Term> sold) {
        this.quotes = quotes;
        this.sold = List.copyOf(sold);
    }

    /** The diagnostics of one instance, of both sides, each once. */
    public List<Diagnostic> of(ResourceChange change, KnownRegion placement) {
        return Arrays.stream(Side.values())
                .flatMap(side -> ofSide(change, side, placement))
                .distinct()
                .toList();
    }

    /** True when no price of its own was found for what the instance is after. */
    public boolean isUnpriced(ResourceChange change, KnownRegion placement) {
        return ofSide(change, Side.AFTER, placement)
                .anyMatch(diagnostic -> diagnostic.code() != DiagnosticCode.PRICE_EXTRAPOLATED);
    }

    private Stream<Diagnostic> ofSide(ResourceChange change, Side side, KnownRegion placement) {
        InstanceFacts facts = InstanceAttributes.read(change.address().text(), side.of(change));
        if (!(facts.spec() instanceof AttributeValue.Known<String> known)) {
            return Stream.empty();
        }
        AskedSpec spec = AskedSpec.of(known);
        List<String> regions = placement.fold(
                placed -> List.of(placed.id()),
                oneOf -> oneOf.regions(),
                unplaced -> quotes.regionsSelling(List.of(spec.id())));
        return regions.isEmpty()
                ? Stream.of(PriceFinding.unknown(facts.address(), spec))
                : new PriceGaps(quotes, spec, cycles(change, facts)).in(regions, facts.address());
    }

    /** The times that may be paid for. What was bought stays bought, so that the term of an existing subscription is that of its state. */
    private List<BillingCycle> cycles(ResourceChange change, InstanceFacts facts) {
        boolean keeps = change.action() == Action.UPDATE && !change.before().isNull();
        InstanceFacts bought = keeps ? InstanceAttributes.read(facts.address(), change.before()) : facts;
        List<BillingCycle> cycles = new ArrayList<>();
        Optional<PaymentType> payment = facts.payment().known();
        if (!payment.equals(Optional.of(PaymentType.SUBSCRIPTION))) {
            cycles.add(BillingCycle.HOUR);
        }
        if (!payment.equals(Optional.of(PaymentType.PAY_AS_YOU_GO))) {
            cycles.addAll(PossibleTerms.of(bought, sold).priced());
        }
        return cycles;
    }
}
