package dev.tollgate.gateway.fee;

import dev.tollgate.cost.CostScenario;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.fee.UnpricedTypes.UnpricedType;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.product.AttributeValue;
import dev.tollgate.product.FeePrices;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.product.PaymentType;
import dev.tollgate.product.PricingCycle;
import dev.tollgate.usage.RunningHours;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Estimates resources that no price book prices. Their fee is anything from zero up, and their lines follow the rules of an instance's: a
 * resource that stays as it is costs as much after as before, and a subscription stays paid after Terraform has deleted it.
 */
public final class UnpricedFees {
    private static final String PAYMENT = "payment_type";

    /** Every term costs anything from zero up, so one stands for all. */
    private static final PossibleTerms ANY_TERM =
            new PossibleTerms(List.of(new PossibleTerms.Term(PricingCycle.MONTH, 1)), PossibleTerms.Standing.KNOWN);

    private final UnpricedTypes types;
    private final RunningHours hours;
    private final MonthSoFar month;

    /**
     * @param types the resource types without a price
     * @param monthHours the hours of a month
     * @param month how long a resource has run
     */
    public UnpricedFees(UnpricedTypes types, BigDecimal monthHours, MonthSoFar month) {
        this.types = types;
        this.hours = new RunningHours(monthHours, List.of());
        this.month = month;
    }

    /** True for a managed resource that no price book prices. */
    public boolean covers(ResourceChange change) {
        return change.address().mode() == Mode.MANAGED && find(change).isPresent();
    }

    /** Estimates what the plan does to the fee. */
    public CostScenario estimate(ResourceChange change) {
        InstanceFee before = fee(change, Side.BEFORE);
        InstanceFee after = change.action() == Action.NO_OP ? before : fee(change, Side.AFTER);
        return new InstanceChange(change, before, after, month).scenario();
    }

    /** States that the fee is not known. */
    public Diagnostic diagnose(ResourceChange change) {
        boolean known = find(change).map(UnpricedType::isKnown).orElse(false);
        String type = change.address().type();
        return Diagnostic.of(
                DiagnosticCode.PRODUCT_UNPRICED,
                change.address().text(),
                known
                        ? "No price book has prices of " + type + ", so its cost may be anything from 0 up."
                        : "This version does not know " + type
                                + ", a resource type of API Gateway, so its cost may be anything from 0 up.",
                known
                        ? "Add its cost by hand before you compare the totals."
                        : "Use a version of Tollgate that knows the type, or add its cost by hand.");
    }

    private Optional<UnpricedType> find(ResourceChange change) {
        return types.find(change.address().type());
    }

    private @Nullable InstanceFee fee(ResourceChange change, Side side) {
        Value attributes = side.of(change);
        if (attributes.isNull()) {
            return null;
        }
        UnpricedType type = find(change).orElseThrow();
        InstanceFacts facts = facts(change.address().text(), attributes, type);
        return new InstanceFee(side, facts, ANY_TERM, prices(facts, attributes, type), hours);
    }

    private static InstanceFacts facts(String address, Value attributes, UnpricedType type) {
        Cause price = price(address);
        return new InstanceFacts(
                address,
                type.spec()
                        .<AttributeValue<String>>map(
                                spec -> AttributeValue.of(address, spec, attributes, UnpricedFees::text))
                        .orElseGet(() -> new AttributeValue.Absent<>(price)),
                AttributeValue.of(
                        address, PAYMENT, attributes, value -> text(value).flatMap(PaymentType::of)),
                new AttributeValue.Absent<PricingCycle>(price),
                new AttributeValue.Absent<BigDecimal>(price));
    }

    /** What else decides the fee stands in the evidence, so that fees cancel only where it is the same on both sides. */
    private static FeePrices prices(InstanceFacts facts, Value attributes, UnpricedType type) {
        Amount anything = Amount.unbounded(price(facts.address()));
        List<Evidence> why = Stream.concat(
                        type.others().stream()
                                .flatMap(name -> evidence(facts.address(), name, attributes.get(name)).stream()),
                        Stream.of(new Evidence(facts.address(), "price", "in no price book")))
                .toList();
        return new FeePrices(anything, anything, anything, why);
    }

    private static Optional<Evidence> evidence(String address, String name, Value value) {
        return value.isNull() && !value.isUnknown()
                ? Optional.empty()
                : Optional.of(new Evidence(address, name, value.toString(), value.secrecy()));
    }

    private static Cause price(String address) {
        return new Cause(address, "price");
    }

    private static Optional<String> text(Value value) {
        return value.asText().filter(text -> !text.isEmpty());
    }
}
