package dev.tollgate.gateway.advice;

import dev.tollgate.advice.BreakEven;
import dev.tollgate.advice.MonthlyCosts;
import dev.tollgate.advice.PaymentComparison.OfInstance;
import dev.tollgate.advice.PaymentOption;
import dev.tollgate.advice.PaymentWay;
import dev.tollgate.advice.PriceContext;
import dev.tollgate.gateway.calls.CallVolumes;
import dev.tollgate.gateway.model.DedicatedInstance;
import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.product.FeePrices;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.usage.RunningHours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the ways to pay for one dedicated instance. */
final class InstanceComparison {
    private final PriceContext basis;
    private final DedicatedInstance instance;
    private final String address;
    private final InstanceFacts facts;
    private final CurrentPayment paid;
    private final RunningHours hours;
    private final CallVolumes account;
    private final Amount calls;
    private final Amount earlier;

    InstanceComparison(PriceContext basis, CallVolumes account, ResourceChange change, DedicatedInstance instance) {
        this.basis = basis;
        this.instance = instance;
        this.address = change.address().text();
        this.facts = InstanceAttributes.read(address, change.after());
        this.paid = CurrentPayment.of(change);
        this.hours = basis.use().hours(change.address());
        this.account = account;
        this.calls = account.of(change.address());
        this.earlier = account.without(List.of());
    }

    OfInstance comparison() {
        List<String> specs = facts.spec().known().stream().toList();
        return new OfInstance(
                address,
                instance.placement().region().orElse(null),
                facts.spec().shown().orElse(null),
                hours,
                calls,
                basis.traffic(address, instance.placement()),
                basis.options(address, instance.placement(), specs, this::options));
    }

    private List<PaymentOption> options(@Nullable String region) {
        FeePrices fees = basis.quotes().prices(facts.spec(), region);
        MonthlyCosts ways = new MonthlyCosts(fees, hours, account.cost(earlier, calls), account.why());
        Amount now = ways.anyOf(paid.ways());
        if (paid.ways().size() > 1) {
            now = now.because(new Cause(address, paid.isOpen() ? "payment_type" : "pricing_cycle"));
        }
        Amount current = now;
        return ways.options(
                paid.ways(),
                current,
                to -> PaymentChanges.of(paid, instance.connection(), to),
                way -> breakEven(way, ways, current));
    }

    private @Nullable BreakEven breakEven(PaymentWay way, MonthlyCosts ways, Amount now) {
        return switch (way) {
            case HOURLY -> null;
            case MONTHLY, YEARLY ->
                BreakEven.hours(ways.monthly(way), ways.fees().hour());
            case SERVERLESS -> basis.breakEven(earlier, now);
        };
    }
}
