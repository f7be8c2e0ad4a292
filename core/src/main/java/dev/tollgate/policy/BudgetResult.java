package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.money.Amount;
import java.util.List;

/**
 * The verdict of a budget.
 *
 * @param name its name in the policy
 * @param measure the cost that it limits
 * @param scope the resources that count
 * @param limit how much it allows
 * @param allowed the limit in money; bounds where it is a percentage of a cost that is not exact
 * @param severity error, or warning when a breach does not fail the run
 * @param found the cost in scope
 * @param decision the verdict with its grounds
 */
public record BudgetResult(
        String name,
        BudgetMeasure measure,
        Scope scope,
        BudgetLimit limit,
        Amount allowed,
        Severity severity,
        Amount found,
        BudgetDecision decision) {
    /** Checks that nothing is null. */
    public BudgetResult {
        requireNonNull(name, "name is null");
        requireNonNull(measure, "measure is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(limit, "limit is null");
        requireNonNull(allowed, "allowed is null");
        requireNonNull(severity, "severity is null");
        requireNonNull(found, "found is null");
        requireNonNull(decision, "decision is null");
    }

    /** The verdict. */
    public Outcome outcome() {
        return decision.fold(
                BudgetDecision.ByBounds::outcome,
                BudgetDecision.ByExpected::outcome,
                open -> Outcome.UNDECIDED,
                empty -> Outcome.EMPTY);
    }

    /** The facts that would decide it, or that leave its scope empty; none where it is decided. */
    public List<DecidingFact> deciders() {
        return decision.fold(
                bounds -> List.of(),
                expected -> List.of(),
                BudgetDecision.Open::deciders,
                empty -> List.of(empty.fact()));
    }
}
