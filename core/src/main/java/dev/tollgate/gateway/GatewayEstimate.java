package dev.tollgate.gateway;

import dev.tollgate.advice.AdvisableEstimate;
import dev.tollgate.advice.PaymentComparison;
import dev.tollgate.advice.SpecFit;
import dev.tollgate.cost.AccountCalls;
import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.CostScenario;
import dev.tollgate.cost.CostScenarios;
import dev.tollgate.cost.PlacedChange;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.cost.ResourceEstimate;
import dev.tollgate.cost.TighteningParameter;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.gateway.advice.FitChecker;
import dev.tollgate.gateway.advice.PlanComparer;
import dev.tollgate.gateway.calls.CallVolumes;
import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.gateway.fee.InstanceEstimator;
import dev.tollgate.gateway.fee.MonthSoFar;
import dev.tollgate.gateway.fee.PossibleTerms;
import dev.tollgate.gateway.fee.UnpricedFees;
import dev.tollgate.gateway.fee.UnpricedTypes;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.gateway.traffic.SideTrafficInput;
import dev.tollgate.gateway.traffic.TrafficVerdicts;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.product.FeeQuotes;
import dev.tollgate.product.PlanContext;
import dev.tollgate.product.ProductEstimate;
import dev.tollgate.region.CandidateRegion;
import dev.tollgate.region.CandidateRegions;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.usage.UsageInputs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of API Gateway for one plan. */
final class GatewayEstimate implements ProductEstimate, AdvisableEstimate {
    private final PlanContext context;
    private final TrafficVerdicts verdicts;
    private final SideTrafficInput after;
    private final InstanceEstimator instances;
    private final UnpricedFees unpriced;
    private final InstanceDiagnostics diagnostics;
    private final UsageDependentLines lines;
    private final UsageInputs usage;

    GatewayEstimate(
            PlanContext context,
            UnpricedTypes unpricedTypes,
            GatewayEstate estateBefore,
            GatewayEstate estateAfter,
            TrafficVerdicts verdicts,
            UsageInputs usage) {
        FeeQuotes quotes = new FeeQuotes(context.book());
        List<PossibleTerms.Term> sold = PossibleTerms.sold(context.book().terms());
        this.context = context;
        this.verdicts = verdicts;
        this.usage = usage;
        this.after = new SideTrafficInput(estateAfter, verdicts.after());
        MonthSoFar month = new MonthSoFar(context.plan().header().timestamp());
        this.instances = new InstanceEstimator(quotes, sold, change -> usage.hours(change.address()), month);
        this.unpriced = new UnpricedFees(unpricedTypes, usage.monthHours(), month);
        this.lines = new UsageDependentLines(
                context.plan(), context.book(), new SideTrafficInput(estateBefore, verdicts.before()), after, usage);
        this.diagnostics = new InstanceDiagnostics(quotes, sold, context.book(), usage, lines, context.today());
    }

    @Override
    public ResourceEstimate resource(ResourceChange change) {
        PlacedChange placed = new PlacedChange(change, context.regions().of(change));
        if (unpriced.covers(change)) {
            return unpriced(placed);
        }
        boolean managed = change.address().mode() == Mode.MANAGED;
        if (managed && change.address().type().equals(ResourceTypes.INSTANCE)) {
            return instance(placed);
        }
        boolean carries =
                managed && !change.isDeposed() && lines.carries(change.address().text());
        return carries ? carrier(placed) : ResourceEstimate.of(placed, List.of());
    }

    @Override
    public List<TrafficVerdict> verdicts() {
        return verdicts.all();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>(verdicts.diagnostics());
        found.addAll(new UnusedUsage(lines, usage).of(context.plan()));
        return found;
    }

    @Override
    public Optional<AccountCalls> accountCalls() {
        return Optional.ofNullable(lines.accountCalls());
    }

    @Override
    public List<TighteningParameter> tighteningParameters(List<ResourceCost> resources) {
        return TighteningParameters.of(resources, lines, usage);
    }

    @Override
    public PaymentComparison comparePayments() {
        CallVolumes calls = new CallVolumes(after, usage, context.book().calls().orElse(null));
        return new PlanComparer(context.plan(), after.estate(), context.book(), usage, calls).comparison();
    }

    @Override
    public List<SpecFit> checkFit(Function<String, List<CostLine>> linesOf, @Nullable BigDecimal sla) {
        return new FitChecker(context.book(), usage, linesOf, sla).of(context.plan(), after.estate());
    }

    private ResourceEstimate unpriced(PlacedChange placed) {
        CostScenario scenario = unpriced.estimate(placed.change());
        boolean isThere = !placed.change().after().isNull();
        return ResourceEstimate.of(placed, scenario.lines())
                .with(scenario.dueAtApply(), List.of(unpriced.diagnose(placed.change())), isThere);
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
                                : instances.scenario(change, where).with(lines.lines(carrier, where)))
                        .toList());
        InstanceDiagnostics.Told told = diagnostics.of(placed, candidates, scenarios.dueAtApply());
        return ResourceEstimate.of(placed, lines.explained(change.address().text(), scenarios.lines()))
                .with(scenarios.dueAtApply(), told.diagnostics(), told.unpriced());
    }

    private ResourceEstimate carrier(PlacedChange placed) {
        String address = placed.change().address().text();
        List<CandidateRegion> candidates = CandidateRegions.of(address, placed.placement(), lines::regions);
        CostScenarios scenarios = CostScenarios.of(
                placed.change(),
                candidates.stream()
                        .map(where -> new CostScenario(lines.lines(address, where), Amount.ZERO))
                        .toList());
        return ResourceEstimate.of(placed, lines.explained(address, scenarios.lines()))
                .with(Amount.ZERO, lines.diagnostics(placed, candidates), false);
    }
}
