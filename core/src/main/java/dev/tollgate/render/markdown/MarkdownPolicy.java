package dev.tollgate.render.markdown;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.WaiverUse;
import dev.tollgate.render.wording.MarkdownDetail;
import dev.tollgate.render.wording.PolicyText;

/** What a policy says: the verdict, then what does not pass with what would decide or cure it; what passes is folded. */
final class MarkdownPolicy {
    private final PolicyResult policy;
    private final String currency;
    private final MarkdownDetail detail;
    private final StringBuilder out;
    private final StringBuilder passed = new StringBuilder();
    private int passes;

    private MarkdownPolicy(PolicyResult policy, String currency, MarkdownDetail detail, StringBuilder out) {
        this.policy = policy;
        this.currency = currency;
        this.detail = detail;
        this.out = out;
    }

    static void write(PolicyResult policy, String currency, MarkdownDetail detail, StringBuilder out) {
        Outcome outcome = policy.outcome();
        out.append("**Policy ").append(MarkdownText.code(policy.source())).append(": ");
        out.append(mark(outcome, Severity.ERROR)).append("**\n\n");
        new MarkdownPolicy(policy, currency, detail, out).parts();
    }

    private void parts() {
        for (BudgetResult each : policy.budgets()) {
            if (isListed(each.outcome())) {
                budget(each, each.outcome() == Outcome.PASS ? passed : out);
            }
        }
        for (RuleResult each : policy.rules()) {
            if (isListed(each.outcome())) {
                rule(each, each.outcome() == Outcome.PASS ? passed : out);
            }
        }
        if (detail.holds(MarkdownDetail.WITHOUT_EXPLANATIONS)) {
            policy.waivers().forEach(this::waiver);
        }
        out.append('\n');
        if (passes > 0) {
            MarkdownReport.fold(out, passes + " passed");
            out.append(passed).append('\n');
            MarkdownReport.unfold(out);
        }
    }

    private void waiver(WaiverUse use) {
        if (use.state() != WaiverUse.State.USED) {
            out.append("- ").append(use.state().id()).append(' ');
            out.append(MarkdownText.words(PolicyText.of(use))).append('\n');
        }
    }

    private boolean isListed(Outcome outcome) {
        boolean pass = outcome == Outcome.PASS;
        passes += pass && detail.holds(MarkdownDetail.WITHOUT_EXPLANATIONS) ? 1 : 0;
        return !pass || detail.holds(MarkdownDetail.WITHOUT_EXPLANATIONS);
    }

    private void budget(BudgetResult budget, StringBuilder to) {
        to.append("- ").append(mark(budget.outcome(), budget.severity())).append(" budget ");
        to.append(MarkdownText.code(budget.name())).append(": ");
        to.append(MarkdownText.words(PolicyText.of(budget, currency))).append('\n');
        for (DecidingFact each : budget.deciders()) {
            if (detail.holds(MarkdownDetail.WITHOUT_TABLES)) {
                String project = each.project() == null ? "" : MarkdownText.code(each.project()) + ": ";
                to.append("  - it ")
                        .append(project)
                        .append(MarkdownText.words(each.sentence()))
                        .append('\n');
            }
        }
    }

    private void rule(RuleResult rule, StringBuilder to) {
        to.append("- ").append(mark(rule.outcome(), rule.severity())).append(" rule ");
        to.append(MarkdownText.code(rule.id())).append(": ");
        to.append(MarkdownText.words(PolicyText.of(rule)));
        if (detail.holds(MarkdownDetail.WITHOUT_EXPLANATIONS)) {
            to.append('\n');
            rule.findings().forEach(finding -> finding(finding, to));
        } else {
            to.append(", found ").append(rule.findings().size()).append(" times\n");
        }
    }

    private static void finding(RuleFinding finding, StringBuilder to) {
        to.append("  - in ");
        String project = finding.project();
        if (project != null) {
            to.append(MarkdownText.code(project)).append(' ');
        }
        String address = finding.address();
        to.append(address == null ? project == null ? "the plan" : "" : MarkdownText.code(address))
                .append(": ");
        to.append(MarkdownText.words(PolicyText.of(finding)));
        if (finding.waiver() == null && !finding.fix().isEmpty()) {
            to.append(' ').append(MarkdownText.words(finding.fix()));
        }
        to.append('\n');
    }

    private static String mark(Outcome outcome, Severity severity) {
        String word = PolicyText.verdict(outcome, severity);
        if (PolicyText.isMild(outcome, severity)) {
            return "\u26a0\ufe0f " + word;
        }
        return switch (outcome) {
            case PASS -> "\u2705 " + word;
            case BREACH -> "\u274c " + word;
            case UNDECIDED, EMPTY -> "\u2754 " + word;
        };
    }
}
