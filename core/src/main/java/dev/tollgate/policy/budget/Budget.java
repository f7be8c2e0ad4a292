package dev.tollgate.policy.budget;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.BudgetLimit;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.Scope;
import java.util.List;

/**
 * A limit on the cost of some resources.
 *
 * @param name its name
 * @param measure which cost is limited
 * @param limit how much is allowed
 * @param scope the resources that count
 * @param severity error, or warning when a breach does not fail the run
 * @param isOfEachProject true when each project has the limit by itself
 */
public record Budget(
        String name,
        BudgetMeasure measure,
        BudgetLimit limit,
        Scope scope,
        Severity severity,
        boolean isOfEachProject) {
    /** Checks that nothing is null. */
    public Budget {
        requireNonNull(name, "name is null");
        requireNonNull(measure, "measure is null");
        requireNonNull(limit, "limit is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(severity, "severity is null");
    }

    /** A budget of all plans together. */
    public Budget(String name, BudgetMeasure measure, BudgetLimit limit, Scope scope, Severity severity) {
        this(name, measure, limit, scope, severity, false);
    }

    /** Judges the plans: together, or those of each project by themselves. */
    public List<BudgetResult> judgeEach(PolicyInputs plans, String currency) {
        List<String> names = isOfEachProject ? plans.projectsFor(scope) : List.of();
        if (names.isEmpty()) {
            return List.of(judge(plans, currency));
        }
        return names.stream()
                .map(project -> ofProject(project).judge(plans.only(project), currency))
                .toList();
    }

    private Budget ofProject(String project) {
        return new Budget(name + " of " + project, measure, limit, scope.ofProject(project), severity);
    }

    /**
     * Judges several plans together.
     *
     * @param currency the currency of all money
     */
    public BudgetResult judge(PolicyInputs plans, String currency) {
        return new BudgetCalculation(this, plans, currency).result();
    }
}
