package dev.tollgate.estimate;

import dev.tollgate.cost.AccountCalls;
import dev.tollgate.cost.CostEstimate;
import dev.tollgate.cost.CostScenario;
import dev.tollgate.cost.CostScenarios;
import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.cost.ResourceDetail;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Unites the estimates of one plan for all days on which it may be judged. All resources are priced for one day, so totals are too. */
public final class DayEstimates {
    private static final Cause DAY = new Cause("", "day");

    private final List<CostEstimate> days;

    private DayEstimates(List<CostEstimate> days) {
        this.days = days;
    }

    /**
     * The figures that hold on any of the days.
     *
     * @param days the estimates for each day, at least one
     */
    public static CostEstimate unite(List<CostEstimate> days) {
        return days.size() == 1 ? days.get(0) : new DayEstimates(days).unite();
    }

    private CostEstimate unite() {
        List<ResourceDetail> details = new ArrayList<>();
        for (int i = 0; i < days.get(0).details().size(); i++) {
            details.add(uniteDetails(i));
        }
        List<Diagnostic> diagnostics =
                days.stream().flatMap(day -> day.diagnostics().stream()).toList();
        List<ResourceCost> resources =
                details.stream().map(ResourceDetail::cost).toList();
        return new CostEstimate(uniteTotals(), leastCoverage(), resources, diagnostics, details, sharedCalls());
    }

    private ResourceDetail uniteDetails(int index) {
        List<ResourceDetail> each =
                days.stream().map(day -> day.details().get(index)).toList();
        CostScenarios scenarios = new CostScenarios(
                each.stream()
                        .map(detail -> new CostScenario(detail.cost().lines(), detail.dueAtApply()))
                        .toList(),
                DAY);
        ResourceCost first = each.get(0).cost();
        ResourceCost cost = new ResourceCost(
                first.address(),
                first.deposed(),
                first.type(),
                first.action(),
                first.region(),
                uniteSides(each, ResourceCost::before),
                uniteSides(each, ResourceCost::after),
                uniteAmounts(each.stream().map(detail -> detail.cost().delta()).toList()),
                scenarios.lines());
        boolean isUnpriced = each.stream().anyMatch(ResourceDetail::unpriced);
        return new ResourceDetail(each.get(0).change(), cost, scenarios.dueAtApply(), isUnpriced);
    }

    private static @Nullable Amount uniteSides(
            List<ResourceDetail> each, Function<ResourceCost, @Nullable Amount> side) {
        List<Amount> amounts = new ArrayList<>();
        for (ResourceDetail detail : each) {
            Amount amount = side.apply(detail.cost());
            if (amount != null) {
                amounts.add(amount);
            }
        }
        return amounts.isEmpty() ? null : uniteAmounts(amounts);
    }

    private CostTotals uniteTotals() {
        return new CostTotals(
                uniteTotal(CostTotals::before),
                uniteTotal(CostTotals::after),
                uniteTotal(CostTotals::delta),
                uniteTotal(CostTotals::dueAtApply));
    }

    private Amount uniteTotal(Function<CostTotals, Amount> part) {
        return uniteAmounts(days.stream().map(CostEstimate::totals).map(part).toList());
    }

    private static Amount uniteAmounts(List<Amount> amounts) {
        Amount any = Amount.anyOf(amounts);
        return amounts.stream().distinct().count() > 1 ? any.because(DAY) : any;
    }

    private PlanCoverage leastCoverage() {
        return days.stream()
                .map(CostEstimate::coverage)
                .max(Comparator.comparing(PlanCoverage::unpriced))
                .orElseThrow();
    }

    /** The prices of calls where they are the same on all days. */
    private @Nullable AccountCalls sharedCalls() {
        AccountCalls first = days.get(0).calls();
        boolean isShared = first != null && days.stream().allMatch(day -> first.equals(day.calls()));
        return isShared ? first : null;
    }
}
