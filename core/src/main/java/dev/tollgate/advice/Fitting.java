package dev.tollgate.advice;

import dev.tollgate.advice.Fit.Verdict;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.estimate.Line;
import dev.tollgate.estimate.RunningHours;
import dev.tollgate.estimate.Use;
import dev.tollgate.gateway.Estate;
import dev.tollgate.gateway.Fact;
import dev.tollgate.gateway.Instance;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.price.PriceBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says for every dedicated instance that a plan leads to whether its type fits its declared load. */
public final class Fitting {
    private final Use use;
    private final Function<String, List<Line>> lines;
    private final @Nullable BigDecimal sla;
    private final PriceBook book;
    private final Basis basis;

    /**
     * @param book the prices
     * @param use what the user declares
     * @param lines the lines of the bill of a resource
     * @param sla the least service level, or null
     */
    public Fitting(PriceBook book, Use use, Function<String, List<Line>> lines, @Nullable BigDecimal sla) {
        this.book = book;
        this.use = use;
        this.lines = lines;
        this.sla = sla;
        this.basis = new Basis(book, use);
    }

    /** The answers, by address. */
    public List<Fit> of(Plan plan, Estate after) {
        List<Fit> fits = new ArrayList<>();
        for (ResourceChange change : plan.changes()) {
            if (!change.isDeposed()) {
                after.instance(change.address())
                        .map(instance -> fit(change, instance))
                        .ifPresent(fits::add);
            }
        }
        fits.sort(Comparator.comparing(Fit::address));
        return fits;
    }

    private Fit fit(ResourceChange change, Instance instance) {
        String address = change.address().text();
        RunningHours hours = use.hours(change.address());
        Fact<String> said = InstanceFacts.of(address, change.after()).spec();
        Optional<InstanceSpec> spec = said.known().map(book.specs()::get);
        DeclaredLoad declared =
                DeclaredLoad.of(use.declared().apply(change.address()), sla, hours.hours(), lines.apply(address));
        Load load = declared.load();
        Choice needed = needed(load);
        Verdict verdict = spec.map(known -> verdict(known, load, needed)).orElse(Verdict.UNDECIDED);
        boolean changes = verdict == Verdict.TOO_SMALL || verdict == Verdict.LARGER_THAN_NEEDED;
        return new Fit(
                address,
                instance.placement().region().orElse(null),
                said.shown().orElse(null),
                load,
                verdict,
                spec.map(known -> Measure.all(known, load).toList()).orElse(List.of()),
                declared.missing(),
                needed,
                changes && needed != null ? difference(change, instance, needed) : null,
                changes ? Changes.ofSpec(Paid.of(change)) : Change.NONE,
                declared.why());
    }

    private @Nullable Choice needed(Load load) {
        return load.demands().isEmpty()
                ? null
                : new Sizing(book.specs().values()).choose(load).orElse(null);
    }

    private Verdict verdict(InstanceSpec spec, Load load, @Nullable Choice needed) {
        if (!Sizing.exceeded(spec, load).isEmpty()) {
            return Verdict.TOO_SMALL;
        }
        if (load.demand(Limit.REQUESTS).isEmpty() || needed == null) {
            return Verdict.UNDECIDED;
        }
        return needed.spec().id().equals(spec.id()) ? Verdict.FITS : Verdict.LARGER_THAN_NEEDED;
    }

    /** What the needed type costs a month more, paid in the same way. */
    private Amount difference(ResourceChange change, Instance instance, Choice needed) {
        String address = change.address().text();
        Fact<String> spec = InstanceFacts.of(address, change.after()).spec();
        Fact<String> other = new Fact.Known<>(
                needed.spec().id(),
                new Evidence(address, "instance_spec", needed.spec().id()));
        Paid paid = Paid.of(change);
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

    private Amount cost(Fact<String> spec, @Nullable String region, RunningHours hours, Way way) {
        return new WaysToPay(basis.quotes().prices(spec, region), hours, Amount.ZERO, List.of()).monthly(way);
    }
}
