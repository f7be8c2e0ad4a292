package dev.tollgate.gateway.advice;

import dev.tollgate.advice.DeclaredLoad;
import dev.tollgate.advice.DeclaredLoads;
import dev.tollgate.advice.LimitMeasure;
import dev.tollgate.advice.MonthlyCosts;
import dev.tollgate.advice.PaymentChange;
import dev.tollgate.advice.PaymentWay;
import dev.tollgate.advice.PriceContext;
import dev.tollgate.advice.SpecChoice;
import dev.tollgate.advice.SpecFit;
import dev.tollgate.advice.SpecFit.Verdict;
import dev.tollgate.advice.SpecLimit;
import dev.tollgate.advice.SpecSizing;
import dev.tollgate.cost.CostLine;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.gateway.model.DedicatedInstance;
import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.price.PriceBook;
import dev.tollgate.product.AttributeValue;
import dev.tollgate.usage.RunningHours;
import dev.tollgate.usage.UsageInputs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says for every dedicated instance that a plan leads to whether its type fits its declared load. */
public final class FitChecker {
    private final UsageInputs use;
    private final Function<String, List<CostLine>> lines;
    private final @Nullable BigDecimal sla;
    private final PriceBook book;
    private final PriceContext basis;

    /**
     * @param book the prices
     * @param use what the user declares
     * @param lines the lines of the bill of a resource
     * @param sla the least service level, or null
     */
    public FitChecker(
            PriceBook book, UsageInputs use, Function<String, List<CostLine>> lines, @Nullable BigDecimal sla) {
        this.book = book;
        this.use = use;
        this.lines = lines;
        this.sla = sla;
        this.basis = new PriceContext(book, use);
    }

    /** The answers, by address. */
    public List<SpecFit> of(Plan plan, GatewayEstate after) {
        List<SpecFit> fits = new ArrayList<>();
        for (ResourceChange change : plan.changes()) {
            if (!change.isDeposed()) {
                after.instance(change.address())
                        .map(instance -> fit(change, instance))
                        .ifPresent(fits::add);
            }
        }
        fits.sort(Comparator.comparing(SpecFit::address));
        return fits;
    }

    private SpecFit fit(ResourceChange change, DedicatedInstance instance) {
        String address = change.address().text();
        RunningHours hours = use.hours(change.address());
        AttributeValue<String> said =
                InstanceAttributes.read(address, change.after()).spec();
        Optional<InstanceSpec> spec = said.known().map(book.specs()::get);
        DeclaredLoad declared =
                DeclaredLoad.of(use.declared().apply(change.address()), sla, hours.hours(), lines.apply(address));
        DeclaredLoads load = declared.load();
        SpecChoice needed = needed(load);
        Verdict verdict = spec.map(known -> verdict(known, load, needed)).orElse(Verdict.UNDECIDED);
        boolean changes = verdict == Verdict.TOO_SMALL || verdict == Verdict.LARGER_THAN_NEEDED;
        return new SpecFit(
                address,
                instance.placement().region().orElse(null),
                said.shown().orElse(null),
                load,
                verdict,
                spec.map(known -> LimitMeasure.all(known, load).toList()).orElse(List.of()),
                declared.missing(),
                needed,
                changes && needed != null ? difference(change, instance, needed) : null,
                changes ? PaymentChanges.ofSpec(CurrentPayment.of(change)) : PaymentChange.NONE,
                declared.why());
    }

    private @Nullable SpecChoice needed(DeclaredLoads load) {
        return load.demands().isEmpty()
                ? null
                : new SpecSizing(book.specs().values()).choose(load).orElse(null);
    }

    private Verdict verdict(InstanceSpec spec, DeclaredLoads load, @Nullable SpecChoice needed) {
        if (!SpecSizing.exceeded(spec, load).isEmpty()) {
            return Verdict.TOO_SMALL;
        }
        if (load.demand(SpecLimit.REQUESTS).isEmpty() || needed == null) {
            return Verdict.UNDECIDED;
        }
        return needed.spec().id().equals(spec.id()) ? Verdict.FITS : Verdict.LARGER_THAN_NEEDED;
    }

    /** What the needed type costs a month more, paid in the same way. */
    private Amount difference(ResourceChange change, DedicatedInstance instance, SpecChoice needed) {
        String address = change.address().text();
        AttributeValue<String> spec =
                InstanceAttributes.read(address, change.after()).spec();
        AttributeValue<String> other = new AttributeValue.Known<>(
                needed.spec().id(),
                new Evidence(address, "instance_spec", needed.spec().id()));
        CurrentPayment paid = CurrentPayment.of(change);
        RunningHours hours = use.hours(change.address());
        Amount difference = basis.anywhere(
                instance.placement(),
                spec.known().stream().toList(),
                region -> paid.ways().stream()
                        .map(way -> cost(other, region, hours, way)
                                .times(Amount.exact(needed.instances()))
                                .minus(cost(spec, region, hours, way)))
                        .reduce(Amount::or)
                        .orElse(Amount.ZERO),
                Amount::or);
        return instance.placement().region().isPresent()
                ? difference
                : difference.because(new Cause(address, "region"));
    }

    private Amount cost(AttributeValue<String> spec, @Nullable String region, RunningHours hours, PaymentWay way) {
        return new MonthlyCosts(basis.quotes().prices(spec, region), hours, Amount.ZERO, List.of()).monthly(way);
    }
}
