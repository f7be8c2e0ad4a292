package dev.tollgate;

import dev.tollgate.advice.Comparing;
import dev.tollgate.advice.Findings;
import dev.tollgate.advice.Fitting;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.estimate.CallVolumes;
import dev.tollgate.estimate.Line;
import dev.tollgate.estimate.ResourceCost;
import dev.tollgate.estimate.Traffic;
import dev.tollgate.estimate.Use;
import dev.tollgate.plan.Plan;
import dev.tollgate.price.PriceBook;
import dev.tollgate.report.AdviceHeader;
import dev.tollgate.report.CompareAdvice;
import dev.tollgate.report.FitAdvice;
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
record PlanAdvice(
        Plan plan, PriceBook book, Use use, Traffic after, List<ResourceCost> resources, List<Diagnostic> diagnostics) {
    /** The ways to pay for it. */
    CompareAdvice compare() {
        CallVolumes calls = new CallVolumes(after, use, book.calls().orElse(null));
        List<Diagnostic> told = new ArrayList<>(diagnostics);
        if (told.stream().noneMatch(each -> each.code() == DiagnosticCode.PRODUCT_RETIRING)) {
            told.addAll(Findings.notices(book));
        }
        return new CompareAdvice(header(told), new Comparing(plan, after.estate(), book, use, calls).comparison());
    }

    /**
     * Whether the types of its instances fit.
     *
     * @param sla the least service level, or null
     */
    FitAdvice fit(@Nullable BigDecimal sla) {
        Map<String, List<Line>> lines = new HashMap<>();
        for (ResourceCost each : resources) {
            if (each.deposed() == null) {
                lines.put(each.address(), each.lines());
            }
        }
        return new FitAdvice(
                header(diagnostics),
                new Fitting(book, use, address -> lines.getOrDefault(address, List.of()), sla)
                        .of(plan, after.estate()));
    }

    private AdviceHeader header(List<Diagnostic> told) {
        return new AdviceHeader(
                Tollgate.VERSION,
                plan.header().source(),
                Inquiry.prices(book),
                book.currency(),
                use.monthHours(),
                told);
    }
}
