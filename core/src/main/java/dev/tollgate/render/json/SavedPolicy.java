package dev.tollgate.render.json;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import java.util.List;

/** The {@code policy} of a JSON report. */
final class SavedPolicy {
    private static final Form<WaiverUse.State> STATE =
            SavedForms.word("the state of a waiver", WaiverUse.State::id, WaiverUse.State.values());

    private static final Form<Outcome> FINDING =
            SavedForms.word("breach or undecided", Outcome::id, new Outcome[] {Outcome.BREACH, Outcome.UNDECIDED});

    private static final Form<Scope.TagPattern> TAG = new Form<>(
            "KEY=VALUE",
            new Scope.TagPattern("", ""),
            scalar -> SavedForms.TEXT
                    .reading()
                    .apply(scalar)
                    .filter(text -> text.indexOf('=') >= 0)
                    .map(text -> new Scope.TagPattern(
                            text.substring(0, text.indexOf('=')), text.substring(text.indexOf('=') + 1))));

    private final Problems problems;

    SavedPolicy(Problems problems) {
        this.problems = problems;
    }

    PolicyResult policy(Node node) {
        SavedForms.requirePresent(node, problems, "budgets", "rules", "waivers");
        Fields policy = Fields.of(node, "'policy'", problems);
        return new PolicyResult(
                policy.required("source", SavedForms.TEXT),
                policy.required("today", Form.DATE),
                policy.items("budgets", new SavedBudgets(problems, this::scope)::budget),
                policy.items("rules", this::rule),
                policy.items("waivers", this::use));
    }

    private RuleResult rule(Node node) {
        SavedForms.requirePresent(node, problems, "findings");
        Fields rule = Fields.of(node, "a rule", problems);
        return new RuleResult(
                rule.required("id", SavedForms.TEXT),
                rule.required("title", SavedForms.TEXT),
                scope(rule.required("scope")),
                rule.required("severity", SavedForms.SEVERITY),
                rule.items("findings", this::finding));
    }

    private RuleFinding finding(Node node) {
        Fields finding = Fields.of(node, "a finding", problems);
        return new RuleFinding(
                finding.required("verdict", FINDING),
                finding.optional("project", SavedForms.TEXT).orElse(null),
                finding.optional("address", SavedForms.TEXT).orElse(null),
                finding.required("message", SavedForms.TEXT),
                finding.required("fix", SavedForms.TEXT),
                finding.optional("waivedBy").map(this::waiver).orElse(null));
    }

    private WaiverUse use(Node node) {
        return new WaiverUse(waiver(node), Fields.of(node, "a waiver", problems).required("state", STATE));
    }

    private Waiver waiver(Node node) {
        Fields waiver = Fields.of(node, "a waiver", problems);
        return new Waiver(
                waiver.required("rule", SavedForms.TEXT),
                waiver.required("address", SavedForms.TEXT),
                waiver.required("reason", SavedForms.TEXT),
                waiver.required("owner", SavedForms.TEXT),
                waiver.required("expiry", Form.DATE));
    }

    private Scope scope(Node node) {
        Fields scope = Fields.of(node, "a scope", problems);
        return new Scope(
                texts(scope, "address"),
                texts(scope, "module"),
                texts(scope, "region"),
                texts(scope, "spec"),
                scope.items("tag", TAG),
                texts(scope, "project"));
    }

    private static List<String> texts(Fields scope, String key) {
        return scope.items(key, SavedForms.TEXT);
    }
}
