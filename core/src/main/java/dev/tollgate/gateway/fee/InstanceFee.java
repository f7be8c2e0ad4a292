package dev.tollgate.gateway.fee;

import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Side;
import dev.tollgate.product.AttributeValue;
import dev.tollgate.product.FeePrices;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.product.PaymentType;
import dev.tollgate.usage.RunningHours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The monthly fee of one dedicated instance on one side, in one region.
 *
 * @param side the side it is on; what is unknown on one side is not the same as what is unknown on the other
 * @param facts what the side says of the instance
 * @param terms the terms it may have been bought for, where it is a subscription
 * @param prices the fees of its spec, or of all specs it may have
 * @param hours how long it runs
 */
public record InstanceFee(Side side, InstanceFacts facts, PossibleTerms terms, FeePrices prices, RunningHours hours) {
    /** The unit of a pay-as-you-go fee. */
    public static final String HOUR = "hour";

    private static final String MONTH = "month";

    /** True when it is certainly a subscription. */
    boolean isPrepaid() {
        return facts.payment().known().filter(PaymentType.SUBSCRIPTION::equals).isPresent();
    }

    /** The fee as a part of its line. An instance whose payment type is not known has one line, since it is paid for in one way. */
    FeePart part(Evidence... further) {
        return facts.payment()
                .fold(
                        known -> known.value() == PaymentType.PAY_AS_YOU_GO
                                ? payAsYouGo(further)
                                : subscription(further),
                        absent -> either(further),
                        unknown -> either(further));
    }

    /**
     * What is still paid when Terraform has deleted the instance: nothing for pay-as-you-go, all of it for a subscription, which
     * Terraform cannot release, and either where the payment type is not known.
     */
    Optional<FeePart> partAfterDelete() {
        return facts.payment()
                .fold(
                        known -> Optional.of(part()).filter(part -> known.value() == PaymentType.SUBSCRIPTION),
                        absent -> Optional.of(partOrNothing()),
                        unknown -> Optional.of(partOrNothing()));
    }

    private FeePart partOrNothing() {
        FeePart part = part();
        Amount cost = part.figure().cost().or(Amount.ZERO);
        return new FeePart(
                part.line(),
                List.of(side, cost),
                part.title(),
                MONTH,
                LineFigure.of(Amount.exact(1), cost),
                part.why());
    }

    /** What a term costs that is bought now. Nobody knows what a term costs that is not sold. */
    Amount termCost() {
        Cause term = new Cause(facts.address(), "duration");
        return terms.standing() == PossibleTerms.Standing.NOT_SOLD
                ? Amount.unbounded(term)
                : because(terms.over(candidate -> candidate.cost(prices)), term);
    }

    private FeePart payAsYouGo(Evidence... further) {
        return part(
                LineId.INSTANCE_PAYG,
                PaymentType.PAY_AS_YOU_GO.words(),
                HOUR,
                LineFigure.of(billedHours(), prices.hour()),
                further);
    }

    private FeePart subscription(Evidence... further) {
        LineFigure figure = LineFigure.of(Amount.exact(1), monthly());
        return part(LineId.INSTANCE_SUBSCRIPTION, PaymentType.SUBSCRIPTION.words(), MONTH, figure, further);
    }

    private FeePart either(Evidence... further) {
        Amount cost =
                billedHours().times(prices.hour()).or(monthly()).because(new Cause(facts.address(), "payment_type"));
        return part(
                LineId.INSTANCE_PAYG, "payment type not known", MONTH, LineFigure.of(Amount.exact(1), cost), further);
    }

    private Amount billedHours() {
        return Amount.exact(hours.hours());
    }

    private Amount monthly() {
        return because(terms.monthly(prices), new Cause(facts.address(), "pricing_cycle"));
    }

    private FeePart part(LineId line, String payment, String unit, LineFigure figure, Evidence... further) {
        String spec = facts.spec().shown().orElse("spec not known");
        return new FeePart(line, basis(), spec + ", " + payment, unit, figure, why(further));
    }

    /** What the fee depends on. */
    private Object basis() {
        Object term = facts.payment()
                        .known()
                        .filter(PaymentType.PAY_AS_YOU_GO::equals)
                        .isPresent()
                ? ""
                : terms.cycles();
        return List.of(identity(facts.spec()), identity(facts.payment()), term, prices, hours.hours());
    }

    private Object identity(AttributeValue<?> fact) {
        return fact.fold(known -> known.value(), absent -> side, unknown -> side);
    }

    private List<Evidence> why(Evidence... further) {
        List<Evidence> why = new ArrayList<>();
        Stream.of(facts.spec(), facts.payment(), facts.cycle(), facts.duration())
                .forEach(fact -> fact.fold(
                        known -> why.add(known.evidence()),
                        absent -> false,
                        unknown -> why.add(new Evidence(
                                unknown.cause().address(), unknown.cause().fact(), unknown.found()))));
        why.addAll(hours.why());
        why.addAll(prices.why());
        why.addAll(List.of(further));
        return why;
    }

    /** An open term is a cause only where the candidates disagree on the figure. */
    private Amount because(Amount amount, Cause cause) {
        return terms.standing() == PossibleTerms.Standing.OPEN ? amount.because(cause) : amount;
    }
}
