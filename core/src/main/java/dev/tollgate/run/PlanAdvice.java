package dev.tollgate.run;

import dev.tollgate.advice.AdviceDiagnostics;
import dev.tollgate.advice.FitChecker;
import dev.tollgate.advice.PlanComparer;
import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.estimate.calls.CallVolumes;
import dev.tollgate.plan.Plan;
import dev.tollgate.price.PriceBook;
import dev.tollgate.report.AdviceHeader;
import dev.tollgate.report.CompareAdvice;
import dev.tollgate.report.FitAdvice;
import dev.tollgate.report.ToolVersion;
import dev.tollgate.traffic.SideTrafficInput;
import dev.tollgate.usage.UsageInputs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Advice on what a plan leads to.
 *
 * @param plan the plan
 * @param book the prices
 * @param use what the user declares
 * @param after what the plan leads to
 * @param resources what each resource costs
 * @param diagnostics what is to be told about the plan
 */
public record PlanAdvice(
        Plan plan,
        PriceBook book,
        UsageInputs use,
        SideTrafficInput after,
        List<ResourceCost> resources,
        List<Diagnostic> diagnostics) {
    /** The ways to pay for it. */
    public CompareAdvice compare() {
        CallVolumes calls = new CallVolumes(after, use, book.calls().orElse(null));
        List<Diagnostic> told = new ArrayList<>(diagnostics);
        if (told.stream().noneMatch(each -> each.code() == DiagnosticCode.PRODUCT_RETIRING)) {
            told.addAll(AdviceDiagnostics.notices(book));
        }
        return new CompareAdvice(header(told), new PlanComparer(plan, after.estate(), book, use, calls).comparison());
    }

    /**
     * Whether the types of its instances fit.
     *
     * @param sla the least service level, or null
     */
    public FitAdvice fit(@Nullable BigDecimal sla) {
        Map<String, List<CostLine>> lines = new HashMap<>();
        for (ResourceCost each : resources) {
            if (each.deposed() == null) {
                lines.put(each.address(), each.lines());
            }
        }
        return new FitAdvice(
                header(diagnostics),
                new FitChecker(book, use, address -> lines.getOrDefault(address, List.of()), sla)
                        .of(plan, after.estate()));
    }

    private AdviceHeader header(List<Diagnostic> told) {
        return new AdviceHeader(
                ToolVersion.NUMBER,
                plan.header().source(),
                PlanAnalysis.prices(book),
                book.currency(),
                use.monthHours(),
                told);
    }
}
