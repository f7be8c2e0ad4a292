package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.traffic.TrafficVerdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one plan.
 *
 * @param version the version of Tollgate that gave it
 * @param plan what the plan says of itself
 * @param prices the price books that were used, the base first
 * @param currency of all money in the report, for example {@code CNY}
 * @param monthHours the hours of a month
 * @param totals the sums
 * @param coverage how much of the plan they cover
 * @param resources what each resource costs, by address
 * @param traffic the verdicts, sorted by group, API, stage and side
 * @param diagnostics what else there is to know, sorted
 * @param policy what the policy says, or null when it was not asked
 */
public record Report(
        String version,
        PlanHeader plan,
        List<Prices> prices,
        String currency,
        BigDecimal monthHours,
        CostTotals totals,
        PlanCoverage coverage,
        List<ResourceCost> resources,
        List<TrafficVerdict> traffic,
        List<Diagnostic> diagnostics,
        @Nullable PolicyResult policy) {
    /** The version of the JSON report that this model is. */
    public static final String SCHEMA_VERSION = "1";

    /**
     * A price book that was used.
     *
     * @param book its id
     * @param asOf the day for which its prices hold
     * @param currency of its prices
     * @param basis what kind of prices they are, for example {@code list price, no promotions}
     * @param source where they come from
     */
    public record Prices(String book, LocalDate asOf, String currency, String basis, String source) {}

    /** Copies the lists and checks that nothing but the policy is null. */
    public Report {
        requireNonNull(version, "version is null");
        requireNonNull(plan, "plan is null");
        prices = List.copyOf(prices);
        requireNonNull(currency, "currency is null");
        requireNonNull(monthHours, "monthHours is null");
        requireNonNull(totals, "totals is null");
        requireNonNull(coverage, "coverage is null");
        resources = List.copyOf(resources);
        traffic = List.copyOf(traffic);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The report without a policy's verdict. */
    public Report withoutPolicy() {
        return withPolicy(null);
    }

    /** The same with what a policy says of it. */
    public Report with(PolicyResult verdicts) {
        return withPolicy(verdicts);
    }

    /** The same with further diagnostics. */
    public Report with(List<Diagnostic> further) {
        List<Diagnostic> all = Stream.concat(diagnostics.stream(), further.stream())
                .distinct()
                .sorted()
                .toList();
        return new Report(
                version, plan, prices, currency, monthHours, totals, coverage, resources, traffic, all, policy);
    }

    private Report withPolicy(@Nullable PolicyResult verdicts) {
        return new Report(
                version,
                plan,
                prices,
                currency,
                monthHours,
                totals,
                coverage,
                resources,
                traffic,
                diagnostics,
                verdicts);
    }
}
