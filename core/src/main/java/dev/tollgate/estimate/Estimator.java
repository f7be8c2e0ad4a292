package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.money.Amount;
import dev.tollgate.placing.Placement;
import dev.tollgate.placing.Places;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.price.PriceBook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Estimates what a plan does to the bill. */
public final class Estimator {
    private static final String PREFIX = "alicloud_api_gateway_";

    private final Places places;
    private final InstanceEstimator instances;
    private final PriceDiagnostics prices;
    private final List<Terms.Term> sold;

    /**
     * @param places where everything is
     * @param book the prices
     * @param hours how many hours a month an instance runs
     */
    public Estimator(Places places, PriceBook book, Function<ResourceChange, Amount> hours) {
        FeeQuotes quotes = new FeeQuotes(book);
        this.places = places;
        this.sold = Terms.sold(book.terms());
        this.instances = new InstanceEstimator(quotes, sold, hours);
        this.prices = new PriceDiagnostics(quotes);
    }

    /** The figures of all API Gateway resources of the plan. */
    public Estimate estimate(Plan plan) {
        List<ResourceCost> resources = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        CoverageCount coverage = new CoverageCount(plan.skipped());
        Amount dueAtApply = Amount.ZERO;
        for (ResourceChange change : plan.changes()) {
            if (!isGateway(change)) {
                coverage.ignored(change);
                continue;
            }
            Costed costed = costed(change);
            resources.add(costed.cost());
            diagnostics.addAll(costed.diagnostics());
            coverage.counted(change, costed);
            dueAtApply = dueAtApply.plus(costed.dueAtApply());
        }
        return new Estimate(totals(resources, dueAtApply), coverage.total(), resources, diagnostics);
    }

    /**
     * One resource with all there is to say of it.
     *
     * @param cost its figures
     * @param dueAtApply what applying costs at once for it
     * @param diagnostics what to tell
     * @param unpriced true when no price was found for what it is after
     */
    record Costed(ResourceCost cost, Amount dueAtApply, List<Diagnostic> diagnostics, boolean unpriced) {}

    private static boolean isGateway(ResourceChange change) {
        return change.address().type().startsWith(PREFIX);
    }

    private Costed costed(ResourceChange change) {
        Placement placement = places.of(change);
        boolean managedInstance = change.address().mode() == Mode.MANAGED
                && change.address().type().equals(InstanceFacts.TYPE);
        return managedInstance ? instance(change, placement) : free(change, placement);
    }

    private Costed instance(ResourceChange change, Placement placement) {
        List<Scenario> scenarios = instances.scenarios(change, placement);
        Amount due = Amount.anyOf(scenarios.stream().map(Scenario::dueAtApply).toList());
        Amount delta = Amount.anyOf(scenarios.stream()
                .map(scenario -> Difference.of(scenario.before(), scenario.after()))
                .toList());
        List<Line> lines = new Lines(scenarios).all();
        List<Diagnostic> diagnostics = new ArrayList<>(InstanceDiagnostics.of(change, sold, due.isExact()));
        diagnostics.addAll(prices.of(change, placement));
        InstanceFacts after = InstanceFacts.of(change.address().text(), change.after());
        return new Costed(cost(change, placement, lines, delta), due, diagnostics, prices.isUnpriced(after, placement));
    }

    private static Costed free(ResourceChange change, Placement placement) {
        return new Costed(cost(change, placement, List.of(), Amount.ZERO), Amount.ZERO, List.of(), false);
    }

    private static ResourceCost cost(ResourceChange change, Placement placement, List<Line> lines, Amount delta) {
        ResourceCost.@Nullable Region region = placement.fold(
                placed -> new ResourceCost.Region(placed.id(), placed.from()), oneOf -> null, unplaced -> null);
        return new ResourceCost(
                change.address().text(),
                change.deposed(),
                change.address().type(),
                Actions.of(change),
                region,
                sum(lines, Line::before, !Side.BEFORE.of(change).isNull()),
                sum(lines, Line::after, !Side.AFTER.of(change).isNull()),
                delta,
                lines);
    }

    /** The sum of one side of the lines; null where there is neither an object nor a line. */
    private static @Nullable Amount sum(List<Line> lines, Function<Line, @Nullable Figure> side, boolean exists) {
        List<Amount> costs = new ArrayList<>();
        for (Line line : lines) {
            Figure figure = side.apply(line);
            if (figure != null) {
                costs.add(figure.cost());
            }
        }
        return costs.isEmpty() && !exists ? null : Amount.sum(costs);
    }

    private static Totals totals(List<ResourceCost> resources, Amount dueAtApply) {
        return new Totals(
                Amount.sum(resources.stream().map(r -> orZero(r.before())).toList()),
                Amount.sum(resources.stream().map(r -> orZero(r.after())).toList()),
                Amount.sum(resources.stream().map(ResourceCost::delta).toList()),
                dueAtApply);
    }

    private static Amount orZero(@Nullable Amount amount) {
        return amount == null ? Amount.ZERO : amount;
    }
}
