package dev.tollgate.policy.budget;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.policy.BudgetDecision;
import dev.tollgate.policy.BudgetLimit;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.EmptyScope;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.ScopeMembership;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges plans by one budget: adds up what is in scope, compares the sum with the limit, and lists what hides costs. */
final class BudgetCalculation {
    private static final int PERCENT = 2;

    private final Budget budget;
    private final PolicyInputs plans;
    private final String currency;

    /** The amount of money that is allowed, without the share of the cost before. */
    private final BigDecimal fixed;

    /** The share of the cost before that is allowed. */
    private final BigDecimal share;

    BudgetCalculation(Budget budget, PolicyInputs plans, String currency) {
        this.budget = budget;
        this.plans = plans;
        this.currency = currency;
        this.fixed = budget.limit().fold(BudgetLimit.Fixed::amount, percent -> BigDecimal.ZERO);
        this.share = budget.limit()
                .fold(amount -> BigDecimal.ZERO, percent -> percent.percent().movePointLeft(PERCENT));
    }

    BudgetResult result() {
        BudgetedAmount budgeted = new BudgetedAmount(budget.measure(), share);
        Amount excess = sumOver(budgeted::of, canFall()).minus(Amount.exact(fixed));
        BudgetDecision decision = EmptyScope.explain(budget.scope(), plans)
                .<BudgetDecision>map(BudgetCalculation::leaveEmpty)
                .orElseGet(() -> decideWithFacts(budgeted, excess));
        return new BudgetResult(
                budget.name(),
                budget.measure(),
                budget.scope(),
                budget.limit(),
                Amount.exact(fixed).plus(allowedOfBefore(budgeted)),
                budget.severity(),
                sumOver(budgeted::measured, canFall()),
                decision);
    }

    private static BudgetDecision leaveEmpty(String explanation) {
        return new BudgetDecision.Empty(new DecidingFact(null, null, "scope", null, explanation));
    }

    private BudgetDecision decideWithFacts(BudgetedAmount budgeted, Amount excess) {
        List<DecidingFact> gaps = listGaps();
        BudgetDecision decision = decide(excess, !gaps.isEmpty());
        if (!(decision instanceof BudgetDecision.Open)) {
            return decision;
        }
        List<DecidingFact> facts = new ArrayList<>(gaps);
        facts.addAll(Deciders.find(plans, budget.scope(), budgeted, fixed, currency));
        return new BudgetDecision.Open(facts);
    }

    private Amount allowedOfBefore(BudgetedAmount budgeted) {
        if (share.signum() == 0) {
            return Amount.ZERO;
        }
        return sumOver(budgeted::before, false).times(share);
    }

    /** True when a resource can lower the sum. */
    private boolean canFall() {
        return !budget.measure().isOfAfter() || budget.limit().fold(amount -> false, percent -> true);
    }

    /** Decides by the bounds, else by the expected excess. A plan that hides something never passes. */
    private static BudgetDecision decide(Amount excess, boolean partial) {
        BigDecimal low = excess.low();
        BigDecimal high = excess.high();
        BigDecimal expected = excess.expected();
        if (low != null && low.signum() > 0) {
            return new BudgetDecision.ByBounds(Outcome.BREACH);
        }
        if (high != null && high.signum() <= 0 && !partial) {
            return new BudgetDecision.ByBounds(Outcome.PASS);
        }
        if (expected != null && expected.signum() > 0) {
            return new BudgetDecision.ByExpected(Outcome.BREACH);
        }
        if (expected == null || partial) {
            return new BudgetDecision.Open(List.of());
        }
        return new BudgetDecision.ByExpected(Outcome.PASS);
    }

    /**
     * Adds an amount up over all resources in scope.
     *
     * @param amount the amount of one resource
     * @param canFall true when it can be negative, so that a project without a report may lower the sum too
     */
    private Amount sumOver(Function<PolicyResource, Amount> amount, boolean canFall) {
        List<Amount> amounts = new ArrayList<>();
        for (PolicyInput plan : plans.plansFor(budget.scope())) {
            for (PolicyResource resource : plan.resources()) {
                amounts.add(countInScope(resource, amount));
            }
        }
        for (String project : plans.unusableFor(budget.scope())) {
            Cause cause = new Cause("", "project " + project);
            amounts.add(canFall ? Amount.between(null, null, cause) : Amount.unbounded(cause));
        }
        return Amount.sum(amounts);
    }

    private Amount countInScope(PolicyResource resource, Function<PolicyResource, Amount> amount) {
        ScopeMembership membership = resource.attributes().membershipIn(budget.scope());
        if (membership == ScopeMembership.OUT) {
            return Amount.ZERO;
        }
        Amount full = amount.apply(resource);
        if (membership == ScopeMembership.IN) {
            return full;
        }
        return full.or(Amount.ZERO).withoutExpectation(new Cause(resource.cost().address(), "scope"));
    }

    /** Lists the reasons why the plans do not show everything. */
    private List<DecidingFact> listGaps() {
        List<DecidingFact> gaps = new ArrayList<>();
        for (String project : plans.unusableFor(budget.scope())) {
            gaps.add(gap(project, "cannot pass while project " + project + " has no report"));
        }
        for (PolicyInput plan : plans.plansFor(budget.scope())) {
            for (String gap : plan.gaps()) {
                gaps.add(gap(plan.project(), "cannot pass while not everything is shown: " + gap));
            }
        }
        return gaps;
    }

    private static DecidingFact gap(@Nullable String project, String sentence) {
        return new DecidingFact(project, null, "plan", null, sentence);
    }
}
