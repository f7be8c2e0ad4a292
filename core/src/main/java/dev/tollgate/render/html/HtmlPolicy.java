package dev.tollgate.render.html;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.WaiverUse;
import dev.tollgate.render.markup.MarkupDocument;
import dev.tollgate.render.wording.PolicyText;
import org.jspecify.annotations.Nullable;

/** What a policy says: the verdict, then each budget and rule with what is wrong and what would decide it. */
final class HtmlPolicy {
    private final String currency;
    private final MarkupDocument page;

    private HtmlPolicy(String currency, MarkupDocument page) {
        this.currency = currency;
        this.page = page;
    }

    static void write(PolicyResult policy, String currency, MarkupDocument page) {
        String verdict = policy.outcome().id();
        page.open("section", "class", "policy " + style(policy.outcome(), verdict))
                .line()
                .open("h2");
        page.text("Policy ").code(policy.source()).text(": ").leaf("b", verdict).closeLine();
        page.open("ul").line();
        HtmlPolicy html = new HtmlPolicy(currency, page);
        policy.budgets().forEach(html::budget);
        policy.rules().forEach(html::rule);
        policy.waivers().forEach(html::waiver);
        page.closeLine().closeLine();
    }

    private void budget(BudgetResult budget) {
        begin(budget.outcome(), budget.severity(), " budget ", budget.name());
        page.text(": " + PolicyText.of(budget, currency));
        for (DecidingFact each : budget.deciders()) {
            page.open("p");
            subject(each.project(), null);
            page.text("It " + each.sentence() + ".").close();
        }
        page.closeLine();
    }

    private void rule(RuleResult rule) {
        begin(rule.outcome(), rule.severity(), " rule ", rule.id());
        page.text(": " + PolicyText.of(rule));
        for (RuleFinding each : rule.findings()) {
            page.open("p", "class", each.waiver() == null ? null : "waived");
            subject(each.project(), each.address());
            page.text(
                    PolicyText.of(each) + (each.waiver() == null && !each.fix().isEmpty() ? " " + each.fix() : ""));
            page.close();
        }
        page.closeLine();
    }

    private void waiver(WaiverUse use) {
        if (use.state() != WaiverUse.State.USED) {
            page.open("li", "class", "undecided").leaf("b", use.state().id());
            page.text(" " + PolicyText.of(use)).closeLine();
        }
    }

    private void begin(Outcome outcome, Severity severity, String kind, String name) {
        String verdict = PolicyText.verdict(outcome, severity);
        page.open("li", "class", style(outcome, verdict))
                .leaf("b", verdict)
                .text(kind)
                .code(name);
    }

    /** An empty scope looks like an undecided verdict. */
    private static String style(Outcome outcome, String verdict) {
        return outcome == Outcome.EMPTY ? Outcome.UNDECIDED.id() : verdict;
    }

    private void subject(@Nullable String project, @Nullable String address) {
        if (project != null) {
            page.code(project).text(address == null ? ": " : " ");
        }
        if (address != null) {
            page.code(address).text(": ");
        }
    }
}
