package dev.tollgate.policy.budget;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts that would decide an undecided budget. The sum of a budget adds quantities times prices. So each unknown quantity has
 * one tipping point, with every other unknown at its lowest.
 */
final class Deciders {
    private final Scope scope;
    private final BudgetedAmount budgeted;
    private final ThresholdSolver solver;
    private final String period;
    private final Map<BudgetVariable, PolicyInput> unknowns = new LinkedHashMap<>();
    private final List<DecidingFact> found = new ArrayList<>();

    /** The lowest excess over the limit; null where a difference has no lower bound. */
    private @Nullable BigDecimal leastExcess;

    private Deciders(Scope scope, BudgetedAmount budgeted, BigDecimal allowed, String currency) {
        this.scope = scope;
        this.budgeted = budgeted;
        this.solver = new ThresholdSolver(currency);
        this.period = budgeted.measure() == BudgetMeasure.DUE_AT_APPLY ? "" : " a month";
        this.leastExcess = allowed.negate();
    }

    /**
     * Finds the facts.
     *
     * @param allowed the amount of money that is allowed, without the share of the cost before
     * @param currency the currency of all money
     */
    static List<DecidingFact> find(
            PolicyInputs plans, Scope scope, BudgetedAmount budgeted, BigDecimal allowed, String currency) {
        Deciders deciders = new Deciders(scope, budgeted, allowed, currency);
        for (PolicyInput plan : plans.plansFor(scope)) {
            plan.resources().forEach(resource -> deciders.read(plan, resource));
        }
        deciders.unknowns.entrySet().stream()
                .sorted(Comparator.comparing(unknown -> !isFee(unknown.getKey())))
                .forEach(unknown -> deciders.addDecider(unknown.getKey(), unknown.getValue()));
        deciders.addTogether();
        return deciders.found;
    }

    /** Fees come first, since they are what a change decides; what depends on use comes second. */
    private static boolean isFee(BudgetVariable variable) {
        CostLine line = variable.line();
        return line == null || BudgetMeasure.FEES.counts(line);
    }

    private void read(PolicyInput plan, PolicyResource resource) {
        ScopeMembership membership = resource.attributes().membershipIn(scope);
        if (membership == ScopeMembership.MAYBE && !budgeted.of(resource).isZero()) {
            addScope(plan, resource);
        }
        if (membership == ScopeMembership.IN) {
            for (BudgetVariable each : VariableFinder.find(budgeted, resource)) {
                addUnknown(each, plan);
            }
        }
    }

    private void addScope(PolicyInput plan, PolicyResource resource) {
        String address = resource.cost().address();
        String sentence = "depends on whether " + address + " belongs to " + scope.words();
        found.add(new DecidingFact(plan.project(), address, "scope", null, sentence));
    }

    private void addUnknown(BudgetVariable variable, PolicyInput plan) {
        BigDecimal low = variable.least();
        leastExcess = leastExcess == null || low == null ? null : leastExcess.add(low);
        if (variable.isUnknown()) {
            unknowns.put(variable, plan);
        }
    }

    private void addDecider(BudgetVariable variable, PolicyInput plan) {
        DecidingThreshold threshold = leastExcess == null ? null : solve(variable, plan, leastExcess);
        if (threshold == null) {
            return;
        }
        boolean inCalls = threshold.unit().equals(ThresholdSolver.CALL);
        found.add(new DecidingFact(
                variable.project(),
                variable.address(),
                inCalls && variable.line() != null ? variable.line().id().id() : variable.fact(),
                threshold,
                DeciderText.describe(variable, threshold, unknowns.size() > 1, period)));
    }

    private @Nullable DecidingThreshold solve(BudgetVariable variable, PolicyInput plan, BigDecimal excess) {
        LineFigure after = variable.line() == null ? null : variable.line().after();
        if (variable.isCallCost() && after != null && variable.weight().signum() > 0) {
            Optional<ServerlessCalls> calls = ServerlessCalls.of(plan, scope);
            if (calls.isPresent()) {
                return solver.solveCalls(calls.get(), after, excess);
            }
        }
        return solver.solve(variable, excess);
    }

    /** Where no fact decides alone, adds how much all unknowns together may come to. */
    private void addTogether() {
        if (leastExcess == null || leastExcess.signum() > 0 || unknowns.isEmpty() || !found.isEmpty()) {
            return;
        }
        DecidingThreshold threshold = solver.solveTogether(leastExcess);
        List<Cause> causes = unknowns.keySet().stream()
                .flatMap(variable -> variable.causes().stream())
                .distinct()
                .sorted()
                .toList();
        String sentence = DeciderText.describeTogether(threshold, causes, period);
        found.add(new DecidingFact(null, null, "together", threshold, sentence));
    }
}
