package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.money.Amount;
import dev.tollgate.placing.Places;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.price.PriceBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Estimates what a plan does to the bill. */
public final class Estimator {
    private static final String PREFIX = "alicloud_api_gateway_";

    private final Plan plan;
    private final Places places;
    private final InstanceEstimator instances;
    private final InstanceTold told;
    private final Flows flows;
    private final Use use;

    /**
     * @param plan the plan
     * @param places where everything is
     * @param book the prices
     * @param before the traffic before
     * @param after the traffic after
     * @param use what the user declares
     * @param today the day to judge notices by
     * @throws dev.tollgate.diagnostic.UnusableInputException when declarations exclude one another
     */
    public Estimator(
            Plan plan, Places places, PriceBook book, Traffic before, Traffic after, Use use, LocalDate today) {
        FeeQuotes quotes = new FeeQuotes(book);
        List<Terms.Term> sold = Terms.sold(book.terms());
        this.plan = plan;
        this.places = places;
        this.use = use;
        this.instances = new InstanceEstimator(
                quotes,
                sold,
                change -> use.hours(change.address()),
                new MonthSoFar(plan.header().timestamp()));
        this.flows = new Flows(plan, book, before, after, use);
        this.told = new InstanceTold(quotes, sold, book, use, flows, today);
    }

    /** The figures of all API Gateway resources of the plan. */
    public Estimate estimate() {
        List<ResourceCost> resources = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<ResourceDetail> details = new ArrayList<>();
        CoverageCount coverage = new CoverageCount(plan);
        List<Amount> dueAtApply = new ArrayList<>();
        for (ResourceChange change : plan.changes()) {
            if (!change.address().type().startsWith(PREFIX)) {
                coverage.ignored(change);
                continue;
            }
            Costed costed = costed(change);
            resources.add(costed.cost());
            diagnostics.addAll(costed.diagnostics());
            coverage.counted(change, costed);
            dueAtApply.add(costed.dueAtApply());
            details.add(new ResourceDetail(change, costed.cost(), costed.dueAtApply(), costed.unpriced()));
        }
        Totals totals = Sums.totals(resources, Amount.sum(dueAtApply));
        return new Estimate(totals, coverage.total(), resources, diagnostics, details, flows.accountCalls());
    }

    /** The usage parameters on which the figures of an estimate of this depend, what lies below a resource after it. */
    public List<Lever> levers(Estimate estimate) {
        return Levers.of(estimate, flows, use);
    }

    private Costed costed(ResourceChange change) {
        Placed placed = new Placed(change, places.of(change));
        boolean managed = change.address().mode() == Mode.MANAGED;
        if (managed && change.address().type().equals(InstanceFacts.TYPE)) {
            return instance(placed);
        }
        boolean carries =
                managed && !change.isDeposed() && flows.carries(change.address().text());
        return carries ? carrier(placed) : Costed.of(placed, List.of());
    }

    private Costed instance(Placed placed) {
        ResourceChange change = placed.change();
        @Nullable String carrier = change.isDeposed() ? null : change.address().text();
        List<Where> candidates = instances.whereabouts(change, placed.placement());
        Scenarios scenarios = Scenarios.of(
                change,
                candidates.stream()
                        .map(where -> carrier == null
                                ? instances.scenario(change, where)
                                : instances.scenario(change, where).with(flows.lines(carrier, where)))
                        .toList());
        Costed costed = Costed.of(placed, flows.explained(change.address().text(), scenarios.lines()));
        return costed.with(scenarios.dueAtApply(), told.of(placed, candidates, scenarios.dueAtApply()));
    }

    private Costed carrier(Placed placed) {
        String address = placed.change().address().text();
        List<Where> candidates = Whereabouts.of(address, placed.placement(), flows::regions);
        Scenarios scenarios = Scenarios.of(
                placed.change(),
                candidates.stream()
                        .map(where -> new Scenario(flows.lines(address, where), Amount.ZERO))
                        .toList());
        return Costed.of(placed, flows.explained(address, scenarios.lines()))
                .with(Amount.ZERO, new InstanceTold.Told(flows.diagnostics(placed, candidates), false));
    }
}
