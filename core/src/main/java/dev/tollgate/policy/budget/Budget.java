package dev.tollgate.policy.budget;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.BudgetLimit;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.Scope;

/**
 * A limit on the cost of some resources.
 *
 * @param name its name
 * @param measure which cost is limited
 * @param limit how much is allowed
 * @param scope the resources that count
 * @param severity error, or warning when a breach does not fail the run
 */
public record Budget(String name, BudgetMeasure measure, BudgetLimit limit, Scope scope, Severity severity) {
    /** Checks that nothing is null. */
    public Budget {
        requireNonNull(name, "name is null");
        requireNonNull(measure, "measure is null");
        requireNonNull(limit, "limit is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(severity, "severity is null");
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
