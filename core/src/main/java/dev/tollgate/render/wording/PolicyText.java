package dev.tollgate.render.wording;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import java.math.BigDecimal;

/** What a policy says, in the words that all forms for people share. As it is, so not safe to print. */
public final class PolicyText {
    private PolicyText() {}

    /** What was found and what the limit is. */
    public static String of(BudgetResult budget, String currency) {
        return found(budget) + ", limit " + limit(budget, currency) + " for "
                + budget.scope().words();
    }

    /** What the rule asks for, and where. */
    public static String of(RuleResult rule) {
        Scope scope = rule.scope();
        return rule.title() + (scope.equals(Scope.EVERYTHING) ? "" : " for " + scope.words());
    }

    /** What is wrong, with the waiver where there is one. */
    public static String of(RuleFinding finding) {
        Waiver waiver = finding.waiver();
        String words = finding.outcome() == Outcome.UNDECIDED ? "undecided: " + finding.message() : finding.message();
        return waiver == null ? words : "waived: " + words + " " + signed(waiver);
    }

    /** What is waived, why, by whom and until when. */
    public static String of(WaiverUse use) {
        Waiver waiver = use.waiver();
        return "waiver of " + waiver.rule() + " for " + waiver.address() + " " + signed(waiver);
    }

    /** The verdict in a word. A breach that is only to be told is a warning. */
    public static String verdict(Outcome outcome, Severity severity) {
        return isMild(outcome, severity) ? severity.id() : outcome.id();
    }

    /** True for a breach that is a warning only. */
    public static boolean isMild(Outcome outcome, Severity severity) {
        return severity == Severity.WARNING && outcome == Outcome.BREACH;
    }

    private static String found(BudgetResult budget) {
        return switch (budget.measure()) {
            case AFTER -> amount(budget.found(), FigureText::money) + " a month after";
            case DELTA -> amount(budget.found(), FigureText::difference) + " a month of difference";
            case DUE_AT_APPLY -> amount(budget.found(), FigureText::money) + " due at apply";
            case FEES -> amount(budget.found(), FigureText::money) + " of fees a month after";
            case TRAFFIC -> amount(budget.found(), FigureText::money) + " of traffic and calls a month after";
        };
    }

    private static String limit(BudgetResult budget, String currency) {
        String money = amount(budget.allowed(), FigureText::money) + " " + currency;
        return budget.limit()
                .fold(fixed -> money, percent -> FigureText.quantity(percent.percent()) + " % of before, " + money);
    }

    private static String amount(Amount amount, FigureText.Writing writing) {
        BigDecimal expected = amount.expected();
        if (expected == null) {
            return FigureText.bounds(amount, writing);
        }
        return writing.of(expected)
                + (amount.isExact() ? "" : " expected (" + FigureText.bounds(amount, writing) + ")");
    }

    private static String signed(Waiver waiver) {
        return "(" + waiver.reason() + "; " + waiver.owner() + ", until " + waiver.expiry() + ")";
    }
}
