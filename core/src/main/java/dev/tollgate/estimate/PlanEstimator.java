package dev.tollgate.estimate;

import dev.tollgate.cost.CostEstimate;
import dev.tollgate.cost.CostScenario;
import dev.tollgate.cost.CostSums;
import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.cost.ResourceDetail;
import dev.tollgate.cost.TighteningParameter;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.estimate.fee.FeeQuotes;
import dev.tollgate.estimate.fee.InstanceEstimator;
import dev.tollgate.estimate.fee.MonthSoFar;
import dev.tollgate.estimate.fee.PossibleTerms;
import dev.tollgate.estimate.fee.UnpricedFees;
import dev.tollgate.gateway.model.InstanceFacts;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.price.PriceBook;
import dev.tollgate.region.CandidateRegion;
import dev.tollgate.region.CandidateRegions;
import dev.tollgate.region.ResourceRegions;
import dev.tollgate.traffic.SideTrafficInput;
import dev.tollgate.usage.UsageInputs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Estimates what a plan does to the bill. */
public final class PlanEstimator {
    private static final String PREFIX = "alicloud_api_gateway_";

    private final Plan plan;
    private final ResourceRegions places;
    private final InstanceEstimator instances;
    private final InstanceDiagnostics told;
    private final UnpricedFees unpriced;
    private final UsageDependentLines flows;
    private final UsageInputs use;

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
    public PlanEstimator(
            Plan plan,
            ResourceRegions places,
            PriceBook book,
            SideTrafficInput before,
            SideTrafficInput after,
            UsageInputs use,
            LocalDate today) {
        FeeQuotes quotes = new FeeQuotes(book);
        List<PossibleTerms.Term> sold = PossibleTerms.sold(book.terms());
        this.plan = plan;
        this.places = places;
        this.use = use;
        MonthSoFar month = new MonthSoFar(plan.header().timestamp());
        this.instances = new InstanceEstimator(quotes, sold, change -> use.hours(change.address()), month);
        this.unpriced = new UnpricedFees(use.monthHours(), month);
        this.flows = new UsageDependentLines(plan, book, before, after, use);
        this.told = new InstanceDiagnostics(quotes, sold, book, use, flows, today);
    }

    /** The figures of all API Gateway resources of the plan. */
    public CostEstimate estimate() {
        List<ResourceCost> resources = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<ResourceDetail> details = new ArrayList<>();
        CoverageCount coverage = new CoverageCount(plan);
        List<Amount> dueAtApply = new ArrayList<>();
        for (ResourceChange change : plan.changes()) {
            if (!change.address().type().startsWith(PREFIX) && !unpriced.covers(change)) {
                continue;
            }
            ResourceEstimate costed = costed(change);
            resources.add(costed.cost());
            diagnostics.addAll(costed.diagnostics());
            coverage.counted(change, costed);
            dueAtApply.add(costed.dueAtApply());
            details.add(new ResourceDetail(change, costed.cost(), costed.dueAtApply(), costed.unpriced()));
        }
        CostTotals totals = CostSums.totals(resources, Amount.sum(dueAtApply));
        return new CostEstimate(totals, coverage.total(), resources, diagnostics, details, flows.accountCalls());
    }

    /** The usage parameters on which the figures of an estimate of this depend, what lies below a resource after it. */
    public List<TighteningParameter> levers(CostEstimate estimate) {
        return TighteningParameters.of(estimate, flows, use);
    }

    private ResourceEstimate costed(ResourceChange change) {
        PlacedChange placed = new PlacedChange(change, places.of(change));
        if (unpriced.covers(change)) {
            return unpriced(placed);
        }
        boolean managed = change.address().mode() == Mode.MANAGED;
        if (managed && change.address().type().equals(InstanceFacts.TYPE)) {
            return instance(placed);
        }
        boolean carries =
                managed && !change.isDeposed() && flows.carries(change.address().text());
        return carries ? carrier(placed) : ResourceEstimate.of(placed, List.of());
    }

    private ResourceEstimate unpriced(PlacedChange placed) {
        CostScenario scenario = unpriced.estimate(placed.change());
        boolean isThere = !placed.change().after().isNull();
        return ResourceEstimate.of(placed, scenario.lines())
                .with(
                        scenario.dueAtApply(),
                        new InstanceDiagnostics.Told(List.of(unpriced.diagnose(placed.change())), isThere));
    }

    private ResourceEstimate instance(PlacedChange placed) {
        ResourceChange change = placed.change();
        @Nullable String carrier = change.isDeposed() ? null : change.address().text();
        List<CandidateRegion> candidates = instances.whereabouts(change, placed.placement());
        CostScenarios scenarios = CostScenarios.of(
                change,
                candidates.stream()
                        .map(where -> carrier == null
                                ? instances.scenario(change, where)
                                : instances.scenario(change, where).with(flows.lines(carrier, where)))
                        .toList());
        ResourceEstimate costed =
                ResourceEstimate.of(placed, flows.explained(change.address().text(), scenarios.lines()));
        return costed.with(scenarios.dueAtApply(), told.of(placed, candidates, scenarios.dueAtApply()));
    }

    private ResourceEstimate carrier(PlacedChange placed) {
        String address = placed.change().address().text();
        List<CandidateRegion> candidates = CandidateRegions.of(address, placed.placement(), flows::regions);
        CostScenarios scenarios = CostScenarios.of(
                placed.change(),
                candidates.stream()
                        .map(where -> new CostScenario(flows.lines(address, where), Amount.ZERO))
                        .toList());
        return ResourceEstimate.of(placed, flows.explained(address, scenarios.lines()))
                .with(Amount.ZERO, new InstanceDiagnostics.Told(flows.diagnostics(placed, candidates), false));
    }
}
