package dev.tollgate.render.text;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import dev.tollgate.render.wording.PolicyText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.TerminalText;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What a policy says: the verdict first, then each budget and rule, what is wrong with it and what would decide it. */
final class TextPolicy {
    private static final int INDENT = 2;
    private static final int WORD = 11;

    private final String currency;
    private final TextWriter page;

    private TextPolicy(String currency, TextWriter page) {
        this.currency = currency;
        this.page = page;
    }

    static void write(PolicyResult policy, String currency, TextWriter page) {
        TextPolicy text = new TextPolicy(currency, page);
        page.line(page.styled(
                style(policy.outcome()),
                "Policy " + policy.source() + ": " + policy.outcome().id() + "."));
        policy.budgets().forEach(text::budget);
        policy.rules().forEach(text::rule);
        policy.waivers().forEach(text::waiver);
    }

    private void budget(BudgetResult budget) {
        entry(budget.outcome(), budget.severity(), "budget " + budget.name() + ": " + PolicyText.of(budget, currency));
        for (DecidingFact each : budget.deciders()) {
            detail(TextStyle.PLAIN, each.project(), null, each.sentence());
        }
    }

    private void rule(RuleResult rule) {
        entry(rule.outcome(), rule.severity(), "rule " + rule.id() + ": " + PolicyText.of(rule));
        rule.findings().forEach(this::finding);
    }

    private void finding(RuleFinding finding) {
        Waiver waiver = finding.waiver();
        TextStyle style = waiver == null ? TextStyle.PLAIN : TextStyle.FAINT;
        detail(style, finding.project(), finding.address(), PolicyText.of(finding));
        if (waiver == null && !finding.fix().isEmpty()) {
            detail(TextStyle.FAINT, null, null, finding.fix());
        }
    }

    private void waiver(WaiverUse use) {
        if (use.state() != WaiverUse.State.USED) {
            start(style(Outcome.UNDECIDED), use.state().id(), PolicyText.of(use));
        }
    }

    private void entry(Outcome outcome, Severity severity, String words) {
        start(
                PolicyText.isMild(outcome, severity) ? TextStyle.YELLOW : style(outcome),
                PolicyText.verdict(outcome, severity),
                words);
    }

    private void start(TextStyle style, String word, String words) {
        String padded = " ".repeat(INDENT) + word + " ".repeat(Math.max(1, WORD - word.length()));
        page.paragraph(TextStyle.PLAIN, page.styled(style, padded), INDENT + WORD, TerminalText.escaped(words));
    }

    private void detail(TextStyle style, @Nullable String project, @Nullable String address, String words) {
        StringJoiner subject = new StringJoiner(" ");
        for (String each : List.of(project == null ? "" : project, address == null ? "" : address)) {
            if (!each.isEmpty()) {
                subject.add(each);
            }
        }
        String indent = " ".repeat(INDENT + WORD);
        String start = subject.length() == 0 ? "" : subject + ": ";
        page.paragraph(style, indent, INDENT + WORD + INDENT, TerminalText.escaped(start + words));
    }

    private static TextStyle style(Outcome outcome) {
        return switch (outcome) {
            case PASS -> TextStyle.GREEN;
            case BREACH -> TextStyle.RED;
            case UNDECIDED, EMPTY -> TextStyle.YELLOW;
        };
    }
}
