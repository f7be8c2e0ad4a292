package dev.tollgate.report;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What a policy says: the verdict first, then each budget and rule, what is wrong with it and what would decide it. */
final class TextPolicy {
    private static final int INDENT = 2;
    private static final int WORD = 11;

    private final String currency;
    private final Page page;

    private TextPolicy(String currency, Page page) {
        this.currency = currency;
        this.page = page;
    }

    static void write(PolicyResult policy, String currency, Page page) {
        TextPolicy text = new TextPolicy(currency, page);
        page.line(page.styled(
                style(policy.outcome()),
                "Policy " + policy.source() + ": " + policy.outcome().id() + "."));
        policy.budgets().forEach(text::budget);
        policy.rules().forEach(text::rule);
        policy.waivers().forEach(text::waiver);
    }

    private void budget(BudgetResult budget) {
        entry(budget.outcome(), budget.severity(), "budget " + budget.name() + ": " + PolicyWords.of(budget, currency));
        for (DecidingFact each : budget.deciders()) {
            detail(Style.PLAIN, each.project(), null, each.sentence());
        }
    }

    private void rule(RuleResult rule) {
        entry(rule.outcome(), rule.severity(), "rule " + rule.id() + ": " + PolicyWords.of(rule));
        rule.findings().forEach(this::finding);
    }

    private void finding(RuleFinding finding) {
        Waiver waiver = finding.waiver();
        Style style = waiver == null ? Style.PLAIN : Style.FAINT;
        detail(style, finding.project(), finding.address(), PolicyWords.of(finding));
        if (waiver == null && !finding.fix().isEmpty()) {
            detail(Style.FAINT, null, null, finding.fix());
        }
    }

    private void waiver(WaiverUse use) {
        if (use.state() != WaiverUse.State.USED) {
            start(style(Outcome.UNDECIDED), use.state().id(), PolicyWords.of(use));
        }
    }

    private void entry(Outcome outcome, Severity severity, String words) {
        start(
                PolicyWords.isMild(outcome, severity) ? Style.YELLOW : style(outcome),
                PolicyWords.verdict(outcome, severity),
                words);
    }

    private void start(Style style, String word, String words) {
        String padded = " ".repeat(INDENT) + word + " ".repeat(Math.max(1, WORD - word.length()));
        page.paragraph(Style.PLAIN, page.styled(style, padded), INDENT + WORD, Printable.escaped(words));
    }

    private void detail(Style style, @Nullable String project, @Nullable String address, String words) {
        StringJoiner subject = new StringJoiner(" ");
        for (String each : List.of(project == null ? "" : project, address == null ? "" : address)) {
            if (!each.isEmpty()) {
                subject.add(each);
            }
        }
        String indent = " ".repeat(INDENT + WORD);
        String start = subject.length() == 0 ? "" : subject + ": ";
        page.paragraph(style, indent, INDENT + WORD + INDENT, Printable.escaped(start + words));
    }

    private static Style style(Outcome outcome) {
        return switch (outcome) {
            case PASS -> Style.GREEN;
            case BREACH -> Style.RED;
            case UNDECIDED -> Style.YELLOW;
        };
    }
}
