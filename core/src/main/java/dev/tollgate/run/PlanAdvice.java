package dev.tollgate.run;

import dev.tollgate.advice.AdviceDiagnostics;
import dev.tollgate.advice.AdvisableEstimate;
import dev.tollgate.advice.PaymentComparison;
import dev.tollgate.advice.SpecFit;
import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.price.PriceBook;
import dev.tollgate.report.AdviceHeader;
import dev.tollgate.report.CompareAdvice;
import dev.tollgate.report.FitAdvice;
import dev.tollgate.report.ToolVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Advice on the resources after a plan.
 *
 * @param plan the plan
 * @param book the prices
 * @param monthHours how many hours a month has
 * @param estimates the figures of the products for which there is advice
 * @param resources what each resource costs
 * @param diagnostics the diagnostics of the plan
 */
public record PlanAdvice(
        PlanHeader plan,
        PriceBook book,
        BigDecimal monthHours,
        List<AdvisableEstimate> estimates,
        List<ResourceCost> resources,
        List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public PlanAdvice {
        estimates = List.copyOf(estimates);
        resources = List.copyOf(resources);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Compares the ways to pay. */
    public CompareAdvice compare() {
        List<Diagnostic> found = new ArrayList<>(diagnostics);
        if (found.stream().noneMatch(each -> each.code() == DiagnosticCode.PRODUCT_RETIRING)) {
            found.addAll(AdviceDiagnostics.notices(book));
        }
        List<PaymentComparison> comparisons =
                estimates.stream().map(AdvisableEstimate::comparePayments).toList();
        return new CompareAdvice(header(found), PaymentComparison.join(comparisons));
    }

    /**
     * Checks whether the specs of the instances fit their declared loads.
     *
     * @param sla the least service level agreement in percent, or null
     */
    public FitAdvice fit(@Nullable BigDecimal sla) {
        Map<String, List<CostLine>> lines = new HashMap<>();
        for (ResourceCost each : resources) {
            if (each.deposed() == null) {
                lines.put(each.address(), each.lines());
            }
        }
        List<SpecFit> fits = estimates.stream()
                .flatMap(estimate -> estimate.checkFit(address -> lines.getOrDefault(address, List.of()), sla).stream())
                .sorted(Comparator.comparing(SpecFit::address))
                .toList();
        return new FitAdvice(header(diagnostics), fits);
    }

    private AdviceHeader header(List<Diagnostic> found) {
        return new AdviceHeader(
                ToolVersion.NUMBER, plan.source(), PlanAnalysis.prices(book), book.currency(), monthHours, found);
    }
}
