package dev.tollgate.policy.file;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.document.DocumentText;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.NearestName;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.BudgetLimit;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.budget.Budget;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the budgets, rules and waivers of a file. */
final class PolicyReader {
    static final Form<Severity> SEVERITY =
            Form.oneOf(Map.of(Severity.ERROR.id(), Severity.ERROR, Severity.WARNING.id(), Severity.WARNING));

    private static final Form<String> CURRENCY =
            Form.matching(text -> text.matches("[A-Z]{3}"), "a currency such as CNY");

    private final Fields fields;
    private final DocumentText text;
    private final Problems problems;

    PolicyReader(Fields fields, DocumentText text) {
        this.fields = fields;
        this.text = text;
        this.problems = fields.problems();
    }

    Policy policy() {
        String currency = fields.optional("currency", CURRENCY).orElse("");
        Map<String, Node> names = new HashMap<>();
        List<Budget> budgets = fields.items("budgets", node -> budgets(node, names)).stream()
                .flatMap(List::stream)
                .toList();
        List<ConfiguredRule> rules = new RuleReader(text, problems).rules(fields);
        List<Waiver> waivers = fields.items("waivers", node -> waiver(node, rules));
        return new Policy(fields.place().source(), currency, budgets, rules, waivers);
    }

    /** One budget for each amount that is limited. */
    private List<Budget> budgets(Node node, Map<String, Node> names) {
        return Fields.read(node, "a budget", problems, budget -> {
            String name = budget.required("name", Form.TEXT);
            Node before = names.putIfAbsent(name, node);
            if (before != null) {
                String found = "a second budget '" + name + "', the first on line "
                        + before.place().line();
                problems.add("policy-duplicate", node.place(), found, "", "Give it a name of its own");
            }
            Map<BudgetMeasure, BudgetLimit> limits =
                    Fields.read(budget.required("limit"), "a limit", problems, this::limits);
            Scope scope = new ScopeReader(problems).scope(budget);
            Severity severity = budget.optional("severity", SEVERITY).orElse(Severity.ERROR);
            return limits.entrySet().stream()
                    .map(limit -> new Budget(name, limit.getKey(), limit.getValue(), scope, severity))
                    .toList();
        });
    }

    private Map<BudgetMeasure, BudgetLimit> limits(Fields limit) {
        Map<BudgetMeasure, BudgetLimit> limits = new EnumMap<>(BudgetMeasure.class);
        for (BudgetMeasure each : BudgetMeasure.values()) {
            limit.optional(each.id(), LimitForm.FORM).ifPresent(found -> limits.put(each, found));
        }
        if (limits.isEmpty() && limit.unread().isEmpty()) {
            problems.add(
                    "document-missing-key",
                    limit.place(),
                    "the limit says nothing",
                    "one of "
                            + String.join(
                                    ", ",
                                    Stream.of(BudgetMeasure.values())
                                            .map(BudgetMeasure::id)
                                            .toList()),
                    "");
        }
        return limits;
    }

    private Waiver waiver(Node node, List<ConfiguredRule> rules) {
        return Fields.read(node, "a waiver", problems, waiver -> {
            Node rule = waiver.required("rule");
            String id = rule instanceof Node.Scalar ? Form.TEXT.read(rule, problems) : "";
            List<String> ids =
                    rules.stream().map(ConfiguredRule::id).distinct().sorted().toList();
            if (!id.isEmpty() && !ids.contains(id)) {
                problems.add(
                        "policy-unknown-rule",
                        rule.place(),
                        "the policy has no rule '" + id + "' that could be waived",
                        ids.isEmpty() ? "" : "one of " + String.join(", ", ids),
                        NearestName.question(id, ids));
            }
            return new Waiver(
                    id,
                    waiver.required("address", Form.TEXT),
                    waiver.required("reason", Form.TEXT),
                    waiver.required("owner", Form.TEXT),
                    waiver.required("expiry", Form.DATE));
        });
    }
}
