package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.policy.PolicyResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to several projects.
 *
 * @param version the version of Tollgate that gave it
 * @param currency of all money in it
 * @param totals the sums over all projects; what a project without a report would add is absent, never zero
 * @param projects each project, in the order in which they were asked about
 * @param policy what the policy says of all of them together, or null when it was not asked; the reports of the projects have none
 */
public record Portfolio(
        String version,
        String currency,
        CostTotals totals,
        List<ProjectReport> projects,
        @Nullable PolicyResult policy) {
    /** The version of the JSON form that this model is. */
    public static final String SCHEMA_VERSION = "1";

    /** Copies the list and checks that nothing but the policy is null. */
    public Portfolio {
        requireNonNull(version, "version is null");
        requireNonNull(currency, "currency is null");
        requireNonNull(totals, "totals is null");
        projects = List.copyOf(projects);
    }

    /** The projects with their sums. */
    public static Portfolio of(
            String version, String currency, List<ProjectReport> projects, @Nullable PolicyResult policy) {
        CostTotals sum = CostTotals.ZERO;
        for (ProjectReport each : projects) {
            sum = plus(sum, each.fold(Report::totals, problems -> unknown(each.name())));
        }
        return new Portfolio(version, currency, sum, projects, policy);
    }

    /** True when a project has no report. */
    public boolean hasUnusable() {
        return projects.stream().anyMatch(project -> project.report() == null);
    }

    private static CostTotals unknown(String project) {
        Cause cause = new Cause("", "project " + project);
        Amount any = Amount.between(null, null, cause);
        return new CostTotals(Amount.unbounded(cause), Amount.unbounded(cause), any, any);
    }

    private static CostTotals plus(CostTotals a, CostTotals b) {
        return new CostTotals(
                a.before().plus(b.before()),
                a.after().plus(b.after()),
                a.delta().plus(b.delta()),
                a.dueAtApply().plus(b.dueAtApply()));
    }
}
