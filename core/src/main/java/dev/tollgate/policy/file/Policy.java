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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The budgets and rules that plans are judged by.
 *
 * @param source the name of the file as the user gave it
 * @param currency the currency of the budgets; empty for the currency of the prices
 * @param budgets the budgets
 * @param rules the rules
 * @param waivers the exceptions from its rules
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
     * Reads a policy from a file that may hold more. Problems go to those of the fields.
     *
     * @param text the text of the file
     * @param taggedTypes the resource types with tags that count for resources of a product
     */
    public static Policy read(Fields fields, DocumentText text, Set<String> taggedTypes) {
        return new PolicyReader(fields, text, taggedTypes).readPolicy();
    }

    /** True when it has neither budgets nor rules. */
    public boolean isEmpty() {
        return budgets.isEmpty() && rules.isEmpty();
    }

    /**
     * Judges several plans together.
     *
     * @param currency the currency of all money
     * @param today the day that decides whether a waiver has expired, or null where it is not known
     */
    public PolicyResult judge(PolicyInputs plans, String currency, @Nullable LocalDate today) {
        WaiverFilter filter = new WaiverFilter(waivers, today);
        List<RuleResult> judged = rules.stream()
                .filter(rule -> !plans.leavesOut(rule.scope()))
                .map(rule -> rule.judge(plans, filter))
                .toList();
        return new PolicyResult(
                source,
                today,
                budgets.stream()
                        .filter(budget -> !plans.leavesOut(budget.scope()))
                        .flatMap(budget -> budget.judgeEach(plans, currency).stream())
                        .toList(),
                judged,
                filter.reportUses());
    }
}
