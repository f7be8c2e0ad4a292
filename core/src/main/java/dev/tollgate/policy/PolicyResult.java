package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The verdict of a policy on one plan or several.
 *
 * @param source the name of the policy file as the user gave it
 * @param today the day that decided whether a waiver has expired
 * @param budgets the budgets, in the order of the policy
 * @param rules the rules, in the order of the policy
 * @param waivers the waivers, in the order of the policy
 */
public record PolicyResult(
        String source, LocalDate today, List<BudgetResult> budgets, List<RuleResult> rules, List<WaiverUse> waivers) {
    /** Copies the lists and checks that nothing is null. */
    public PolicyResult {
        requireNonNull(source, "source is null");
        requireNonNull(today, "today is null");
        budgets = List.copyOf(budgets);
        rules = List.copyOf(rules);
        waivers = List.copyOf(waivers);
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
