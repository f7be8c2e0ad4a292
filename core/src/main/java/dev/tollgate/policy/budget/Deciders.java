package dev.tollgate.policy.budget;

import dev.tollgate.estimate.Figure;
import dev.tollgate.money.Cause;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.DecidingThreshold;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.ScopeMembership;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts that would decide a budget. What is limited is a sum of quantities times prices, so each unknown quantity has one
 * value at which the budget tips, while every other unknown is as low as can be.
 */
final class Deciders {
    private final Scope scope;
    private final BudgetedAmount excess;
    private final ThresholdSolver tipping;
    private final String period;
    private final Map<BudgetVariable, PolicyInput> unknown = new LinkedHashMap<>();
    private final List<DecidingFact> found = new ArrayList<>();
    private @Nullable BigDecimal least;

    private Deciders(Scope scope, BudgetedAmount excess, BigDecimal allowed, String currency) {
        this.excess = excess;
        this.scope = scope;
        this.tipping = new ThresholdSolver(currency);
        this.period = excess.measure() == BudgetMeasure.DUE_AT_APPLY ? "" : " a month";
        this.least = allowed.negate();
    }

    /**
     * The facts that would decide it.
     *
     * @param allowed the amount of money that is allowed, beside a share of what is paid before
     * @param currency of all money
     */
    static List<DecidingFact> of(
            PolicyInputs examinations, Scope scope, BudgetedAmount excess, BigDecimal allowed, String currency) {
        Deciders deciders = new Deciders(scope, excess, allowed, currency);
        for (PolicyInput plan : examinations.plans(scope)) {
            plan.items().forEach(item -> deciders.read(plan, item));
        }
        deciders.unknown.forEach(deciders::decide);
        deciders.together();
        return deciders.found;
    }

    /** Where no single fact decides, all together do. */
    private void together() {
        if (least == null || least.signum() > 0 || unknown.isEmpty() || !found.isEmpty()) {
            return;
        }
        DecidingThreshold threshold = tipping.together(least);
        List<Cause> causes = unknown.keySet().stream()
                .flatMap(variable -> variable.causes().stream())
                .distinct()
                .sorted()
                .toList();
        found.add(new DecidingFact(null, null, "together", threshold, DeciderText.together(threshold, causes, period)));
    }

    private void read(PolicyInput plan, PolicyResource item) {
        ScopeMembership in = item.traits().in(scope);
        if (in == ScopeMembership.MAYBE && !excess.of(item).isZero()) {
            String address = item.cost().address();
            String sentence = "depends on whether " + address + " belongs to " + scope.words();
            found.add(new DecidingFact(plan.project(), address, "scope", null, sentence));
        }
        for (BudgetVariable each :
                in == ScopeMembership.IN ? new Variables(excess).of(item) : List.<BudgetVariable>of()) {
            BigDecimal low = each.least();
            least = least == null || low == null ? null : least.add(low);
            if (!each.quantity().isExact() && each.weight().signum() != 0) {
                unknown.put(each, plan);
            }
        }
    }

    private void decide(BudgetVariable variable, PolicyInput plan) {
        DecidingThreshold threshold = least == null ? null : threshold(variable, plan, least);
        if (threshold == null) {
            return;
        }
        boolean calls = threshold.unit().equals(ThresholdSolver.CALL);
        found.add(new DecidingFact(
                variable.project(),
                variable.address(),
                calls && variable.line() != null ? variable.line().id().id() : variable.fact(),
                threshold,
                DeciderText.of(variable, threshold, unknown.size() > 1, period)));
    }

    private @Nullable DecidingThreshold threshold(BudgetVariable variable, PolicyInput plan, BigDecimal sum) {
        Figure after = variable.line() == null ? null : variable.line().after();
        if (variable.isCalls() && after != null && variable.weight().signum() > 0) {
            Optional<ServerlessCalls> calls = ServerlessCalls.of(plan, scope);
            if (calls.isPresent()) {
                return tipping.calls(calls.get(), after, sum);
            }
        }
        return tipping.of(variable, sum);
    }
}
