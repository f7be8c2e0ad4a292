package dev.tollgate.policy.file;

import static java.util.Objects.requireNonNull;

import dev.tollgate.document.DocumentText;
import dev.tollgate.document.Fields;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.budget.Budget;
import java.time.LocalDate;
import java.util.List;

/**
 * What plans are held to.
 *
 * @param source the name of the file as the user gave it
 * @param currency of the budgets; empty for that of the prices
 * @param budgets the budgets
 * @param rules the rules
 * @param waivers the exceptions from rules
 */
public record Policy(
        String source, String currency, List<Budget> budgets, List<ConfiguredRule> rules, List<Waiver> waivers) {
    /** Copies the lists and checks that nothing is null. */
    public Policy {
        requireNonNull(source, "source is null");
        requireNonNull(currency, "currency is null");
        budgets = List.copyOf(budgets);
        rules = List.copyOf(rules);
        waivers = List.copyOf(waivers);
    }

    /**
     * The policy that a file holds besides other things. What is wrong with it goes to the problems of the fields.
     *
     * @param text the text of the file
     */
    public static Policy read(Fields fields, DocumentText text) {
        return new PolicyReader(fields, text).policy();
    }

    /** True when it asks for nothing. */
    public boolean isEmpty() {
        return budgets.isEmpty() && rules.isEmpty();
    }

    /**
     * What it says of some plans together.
     *
     * @param currency of all money
     * @param today the day by which waivers are judged
     */
    public PolicyResult judge(PolicyInputs plans, String currency, LocalDate today) {
        WaiverFilter waiving = new WaiverFilter(waivers, today);
        List<RuleResult> judged =
                rules.stream().map(rule -> rule.judge(plans, waiving)).toList();
        return new PolicyResult(
                source,
                today,
                budgets.stream().map(budget -> budget.judge(plans, currency)).toList(),
                judged,
                waiving.uses());
    }
}
