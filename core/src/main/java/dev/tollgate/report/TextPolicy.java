package dev.tollgate.report;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.Decider;
import dev.tollgate.policy.Finding;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What a policy says: the verdict first, then each budget and rule, what is wrong with it and what would decide it. */
final class TextPolicy {
    private static final int INDENT = 2;
    private static final int WORD = 11;
    private static final int MOST_DECIMALS = 4;

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
        entry(
                budget.outcome(),
                budget.severity(),
                "budget " + budget.name() + ": " + found(budget) + ", limit " + limit(budget) + " for "
                        + budget.scope().words());
        for (Decider each : budget.deciders()) {
            detail(Style.PLAIN, each.project(), null, each.sentence());
        }
    }

    private static String found(BudgetResult budget) {
        return switch (budget.measure()) {
            case AFTER -> amount(budget.found(), Figures::money) + " a month after";
            case DELTA -> amount(budget.found(), Figures::difference) + " a month of difference";
            case DUE_AT_APPLY -> amount(budget.found(), Figures::money) + " due at apply";
        };
    }

    private String limit(BudgetResult budget) {
        String money = amount(budget.allowed(), Figures::money) + " " + currency;
        return budget.limit()
                .fold(
                        fixed -> money,
                        percent -> Figures.number(percent.percent(), 0, MOST_DECIMALS) + " % of before, " + money);
    }

    private static String amount(Amount amount, Figures.Writing writing) {
        BigDecimal expected = amount.expected();
        if (expected == null) {
            return Figures.bounds(amount, writing);
        }
        return writing.of(expected) + (amount.isExact() ? "" : " expected (" + Figures.bounds(amount, writing) + ")");
    }

    private void rule(RuleResult rule) {
        Scope scope = rule.scope();
        String where = scope.equals(Scope.EVERYTHING) ? "" : " for " + scope.words();
        entry(rule.outcome(), rule.severity(), "rule " + rule.id() + ": " + rule.title() + where);
        rule.findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        Waiver waiver = finding.waiver();
        String words = finding.outcome() == Outcome.BREACH ? finding.message() : "undecided: " + finding.message();
        if (waiver != null) {
            detail(Style.FAINT, finding.project(), finding.address(), "waived: " + words + " " + signed(waiver));
            return;
        }
        detail(Style.PLAIN, finding.project(), finding.address(), words);
        if (!finding.fix().isEmpty()) {
            detail(Style.FAINT, null, null, finding.fix());
        }
    }

    private void waiver(WaiverUse use) {
        if (use.state() != WaiverUse.State.USED) {
            Waiver waiver = use.waiver();
            String words = "waiver of " + waiver.rule() + " for " + waiver.address() + " " + signed(waiver);
            start(style(Outcome.UNDECIDED), use.state().id(), words);
        }
    }

    private static String signed(Waiver waiver) {
        return "(" + waiver.reason() + "; " + waiver.owner() + ", until " + waiver.expiry() + ")";
    }

    private void entry(Outcome outcome, Severity severity, String words) {
        boolean mild = severity == Severity.WARNING && outcome == Outcome.BREACH;
        start(mild ? Style.YELLOW : style(outcome), mild ? severity.id() : outcome.id(), words);
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
