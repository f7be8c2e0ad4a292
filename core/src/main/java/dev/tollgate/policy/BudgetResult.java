package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.money.Amount;
import java.util.List;

/**
 * What a budget says of a plan.
 *
 * @param name its name in the policy
 * @param measure what it limits
 * @param scope over which resources
 * @param limit how much it allows
 * @param allowed the limit in money; bounds where it is in percent of something that is not known exactly
 * @param severity error, or warning when a breach is only to be told
 * @param found what the plan comes to
 * @param decision the verdict and what it rests on
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
                BudgetDecision.ByBounds::outcome, BudgetDecision.ByExpected::outcome, open -> Outcome.UNDECIDED);
    }

    /** The facts that would decide it; none when it is decided. */
    public List<DecidingFact> deciders() {
        return decision.fold(bounds -> List.of(), expected -> List.of(), BudgetDecision.Open::deciders);
    }
}
