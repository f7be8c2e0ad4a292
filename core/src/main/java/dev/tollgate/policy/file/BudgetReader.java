package dev.tollgate.policy.file;

import dev.tollgate.diagnostic.QuotedText;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.BudgetLimit;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.budget.Budget;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the {@code budgets} of a file. */
final class BudgetReader {
    private static final Form<String> EACH = Form.oneOf(Map.of("project", "project"));

    private final Problems problems;
    private final Map<String, Node> names = new HashMap<>();

    BudgetReader(Problems problems) {
        this.problems = problems;
    }

    List<Budget> readBudgets(Fields file) {
        List<Budget> budgets = new ArrayList<>();
        file.items("budgets", this::readBudget).forEach(budgets::addAll);
        return budgets;
    }

    private List<Budget> readBudget(Node node) {
        return Fields.read(node, "a budget", problems, fields -> readLimits(node, fields));
    }

    /** Reads one budget for each cost that is limited. */
    private List<Budget> readLimits(Node node, Fields fields) {
        String name = fields.required("name", Form.NAME);
        requireNewName(name, node);
        Map<BudgetMeasure, BudgetLimit> limits =
                Fields.read(fields.required("limit"), "a limit", problems, this::readLimit);
        Scope scope = new ScopeReader(problems).readScope(fields);
        Severity severity = fields.optional("severity", PolicyReader.SEVERITY).orElse(Severity.ERROR);
        boolean isOfEachProject = fields.optional("each", EACH).isPresent();
        List<Budget> budgets = new ArrayList<>();
        limits.forEach(
                (measure, limit) -> budgets.add(new Budget(name, measure, limit, scope, severity, isOfEachProject)));
        return budgets;
    }

    private void requireNewName(String name, Node node) {
        Node first = names.putIfAbsent(name, node);
        if (first != null) {
            String found = "a second budget " + QuotedText.quote(name) + ", the first on line "
                    + first.place().line();
            problems.add("policy-duplicate", node.place(), found, "", "Give it a name of its own");
        }
    }

    private Map<BudgetMeasure, BudgetLimit> readLimit(Fields limit) {
        Map<BudgetMeasure, BudgetLimit> limits = new EnumMap<>(BudgetMeasure.class);
        for (BudgetMeasure each : BudgetMeasure.values()) {
            limit.optional(each.id(), LimitForm.FORM).ifPresent(found -> limits.put(each, found));
        }
        if (limits.isEmpty() && limit.unread().isEmpty()) {
            String ids =
                    Stream.of(BudgetMeasure.values()).map(BudgetMeasure::id).collect(Collectors.joining(", "));
            problems.add("document-missing-key", limit.place(), "the limit says nothing", "one of " + ids, "");
        }
        return limits;
    }
}
