package dev.tollgate.policy.budget;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetDecision;
import dev.tollgate.policy.BudgetLimit;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How much some resources may cost.
 *
 * @param name its name
 * @param measure what is limited
 * @param limit how much is allowed
 * @param scope over which resources
 * @param severity error, or warning when a breach is only to be told
 */
public record Budget(String name, BudgetMeasure measure, BudgetLimit limit, Scope scope, Severity severity) {
    private static final int PERCENT = 2;

    /** Checks that nothing is null. */
    public Budget {
        requireNonNull(name, "name is null");
        requireNonNull(measure, "measure is null");
        requireNonNull(limit, "limit is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(severity, "severity is null");
    }

    /**
     * What it says of some plans together.
     *
     * @param currency of all money
     */
    public BudgetResult judge(PolicyInputs plans, String currency) {
        BigDecimal share = limit.fold(
                fixed -> BigDecimal.ZERO, percent -> percent.percent().movePointLeft(PERCENT));
        BigDecimal fixed = limit.fold(BudgetLimit.Fixed::amount, percent -> BigDecimal.ZERO);
        Sums sums = new Sums(plans, scope);
        BudgetedAmount excess = new BudgetedAmount(measure, share);
        Amount over = sums.of(excess::of, canFall()).minus(Amount.exact(fixed));
        List<DecidingFact> gaps = Gaps.of(plans, scope);
        BudgetDecision decision = decision(over, !gaps.isEmpty());
        Amount ofBefore = share.signum() == 0
                ? Amount.ZERO
                : sums.of(PolicyResource::before, false).times(share);
        return new BudgetResult(
                name,
                measure,
                scope,
                limit,
                Amount.exact(fixed).plus(ofBefore),
                severity,
                sums.of(measured(), canFall()),
                decision instanceof BudgetDecision.Open
                        ? open(gaps, Deciders.of(plans, scope, excess, fixed, currency))
                        : decision);
    }

    private static BudgetDecision open(List<DecidingFact> gaps, List<DecidingFact> unknowns) {
        return new BudgetDecision.Open(
                Stream.concat(gaps.stream(), unknowns.stream()).toList());
    }

    /** True when what a resource adds can be negative. */
    private boolean canFall() {
        return measure != BudgetMeasure.AFTER || limit.fold(fixed -> false, percent -> true);
    }

    /** By bounds where they decide, else by what is expected. Where not everything is shown, nothing passes. */
    private static BudgetDecision decision(Amount over, boolean partial) {
        BigDecimal low = over.low();
        BigDecimal high = over.high();
        BigDecimal expected = over.expected();
        if (low != null && low.signum() > 0) {
            return new BudgetDecision.ByBounds(Outcome.BREACH);
        }
        if (high != null && high.signum() <= 0 && !partial) {
            return new BudgetDecision.ByBounds(Outcome.PASS);
        }
        if (expected != null && expected.signum() > 0) {
            return new BudgetDecision.ByExpected(Outcome.BREACH);
        }
        return expected == null || partial
                ? new BudgetDecision.Open(List.of())
                : new BudgetDecision.ByExpected(Outcome.PASS);
    }

    private Function<PolicyResource, Amount> measured() {
        return switch (measure) {
            case AFTER -> PolicyResource::after;
            case DELTA -> item -> item.cost().delta();
            case DUE_AT_APPLY -> item -> item.detail().dueAtApply();
        };
    }
}
