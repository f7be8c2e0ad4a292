package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of a policy on one plan or several.
 *
 * @param source the name of the policy file as the user gave it
 * @param today the day that decided whether a waiver has expired, or null where it is not known
 * @param budgets the budgets, in the order of the policy
 * @param rules the rules, in the order of the policy
 * @param waivers the waivers, in the order of the policy
 */
public record PolicyResult(
        String source,
        @Nullable LocalDate today,
        List<BudgetResult> budgets,
        List<RuleResult> rules,
        List<WaiverUse> waivers) {
    /** Copies the lists and checks that nothing is null. */
    public PolicyResult {
        requireNonNull(source, "source is null");
        budgets = List.copyOf(budgets);
        rules = List.copyOf(rules);
        waivers = List.copyOf(waivers);
    }

    /** True when nothing is in the scope of a budget or a rule. */
    public boolean hasEmptyScope() {
        return budgets.stream().anyMatch(budget -> budget.outcome() == Outcome.EMPTY)
                || rules.stream().anyMatch(rule -> rule.outcome() == Outcome.EMPTY);
    }

    /** Warns of budgets and rules with nothing in scope. */
    public List<Diagnostic> warnOfEmptyScopes() {
        Stream<Diagnostic> ofBudgets = budgets.stream()
                .filter(budget -> budget.outcome() == Outcome.EMPTY)
                .map(budget -> warnOfEmptyScope(
                        "The budget " + budget.name(), budget.deciders().get(0).sentence()));
        Stream<Diagnostic> ofRules = rules.stream()
                .filter(rule -> rule.outcome() == Outcome.EMPTY)
                .map(rule -> warnOfEmptyScope(
                        "The rule " + rule.id(),
                        "covers nothing for " + rule.scope().words()));
        return Stream.concat(ofBudgets, ofRules).distinct().toList();
    }

    private static Diagnostic warnOfEmptyScope(String name, String explanation) {
        return Diagnostic.of(
                DiagnosticCode.SCOPE_EMPTY, null, name + " " + explanation + ".", "Correct its scope in the policy.");
    }

    /** Combines the verdicts of all budgets and rules of severity error. */
    public Outcome outcome() {
        return outcome(Severity.ERROR);
    }

    /** Combines the verdicts of the budgets and rules of one severity; a pass when there are none. */
    public Outcome outcome(Severity severity) {
        return Outcome.of(Stream.concat(
                        budgets.stream()
                                .filter(budget -> budget.severity() == severity)
                                .map(BudgetResult::outcome),
                        rules.stream()
                                .filter(rule -> rule.severity() == severity)
                                .map(RuleResult::outcome))
                .toList());
    }
}
