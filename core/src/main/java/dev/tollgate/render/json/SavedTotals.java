package dev.tollgate.render.json;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.util.ArrayList;
import java.util.List;

/** The amounts of a JSON report, with what keeps the totals from being exact. */
final class SavedTotals {
    private final Problems problems;

    SavedTotals(Problems problems) {
        this.problems = problems;
    }

    /** A fact and the totals that wait for it. */
    private record Missing(Cause cause, List<String> of) {}

    CostTotals totals(Fields report) {
        Fields totals = Fields.of(report.required("totals"), "'totals'", problems);
        List<Missing> missing = report.items("missing", this::missing);
        return new CostTotals(
                total(totals, "before", missing),
                total(totals, "after", missing),
                total(totals, "delta", missing),
                total(totals, "dueAtApply", missing));
    }

    private Amount total(Fields totals, String name, List<Missing> missing) {
        List<Cause> causes = new ArrayList<>();
        for (Missing each : missing) {
            if (each.of().contains(name)) {
                causes.add(each.cause());
            }
        }
        return amount(totals.required(name)).because(causes.toArray(Cause[]::new));
    }

    private Missing missing(Node node) {
        Fields missing = Fields.of(node, "a missing fact", problems);
        return new Missing(
                new Cause(
                        missing.optional("address", SavedForms.TEXT).orElse(""),
                        missing.required("fact", SavedForms.TEXT)),
                missing.items("of", SavedForms.TEXT));
    }

    /** The amount that a node holds. */
    Amount amount(Node node) {
        Fields amount = Fields.of(node, "an amount", problems);
        SavedForms.requirePresent(node, problems, "low", "expected", "high");
        try {
            return new Amount(
                    amount.optional("low", SavedForms.NUMBER).orElse(null),
                    amount.optional("expected", SavedForms.NUMBER).orElse(null),
                    amount.optional("high", SavedForms.NUMBER).orElse(null),
                    List.of());
        } catch (IllegalArgumentException e) {
            problems.add(
                    "document-wrong-value",
                    node.place(),
                    "an amount of which " + e.getMessage(),
                    "low, expected and high in ascending order",
                    "");
            return Amount.ZERO;
        }
    }
}
