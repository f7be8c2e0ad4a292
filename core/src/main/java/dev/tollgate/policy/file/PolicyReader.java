package dev.tollgate.policy.file;

import dev.tollgate.diagnostic.QuotedText;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.document.DocumentText;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.NearestName;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.budget.Budget;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the budgets, rules and waivers of a file. */
final class PolicyReader {
    static final Form<Severity> SEVERITY =
            Form.oneOf(Map.of(Severity.ERROR.id(), Severity.ERROR, Severity.WARNING.id(), Severity.WARNING));

    private static final Form<String> CURRENCY =
            Form.matching(text -> text.matches("[A-Z]{3}"), "a currency such as CNY");

    private final Fields fields;
    private final DocumentText text;
    private final Set<String> taggedTypes;
    private final Problems problems;

    PolicyReader(Fields fields, DocumentText text, Set<String> taggedTypes) {
        this.taggedTypes = taggedTypes;
        this.fields = fields;
        this.text = text;
        this.problems = fields.problems();
    }

    Policy readPolicy() {
        String currency = fields.optional("currency", CURRENCY).orElse("");
        List<Budget> budgets = new BudgetReader(problems).readBudgets(fields);
        List<ConfiguredRule> rules = new RuleReader(text, taggedTypes, problems).readRules(fields);
        List<String> ids =
                rules.stream().map(ConfiguredRule::id).distinct().sorted().toList();
        List<Waiver> waivers = fields.items("waivers", node -> readWaiver(node, ids));
        return new Policy(fields.place().source(), currency, budgets, rules, waivers);
    }

    private Waiver readWaiver(Node node, List<String> ids) {
        return Fields.read(
                node,
                "a waiver",
                problems,
                waiver -> new Waiver(
                        readRuleId(waiver.required("rule"), ids),
                        waiver.required("address", Form.TEXT),
                        waiver.required("reason", Form.TEXT),
                        waiver.required("owner", Form.NAME),
                        waiver.required("expiry", Form.DATE)));
    }

    private String readRuleId(Node rule, List<String> ids) {
        String id = rule instanceof Node.Scalar ? Form.TEXT.read(rule, problems) : "";
        if (!id.isEmpty() && !ids.contains(id)) {
            problems.add(
                    "policy-unknown-rule",
                    rule.place(),
                    "the policy has no rule " + QuotedText.quote(id) + " that could be waived",
                    ids.isEmpty() ? "" : "one of " + String.join(", ", ids),
                    NearestName.question(id, ids));
        }
        return id;
    }
}
