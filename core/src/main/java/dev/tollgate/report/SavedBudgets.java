package dev.tollgate.report;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.Decider;
import dev.tollgate.policy.Decision;
import dev.tollgate.policy.Limit;
import dev.tollgate.policy.Measure;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The {@code budgets} of the policy in a JSON report. */
final class SavedBudgets {
    private static final Form<Measure> MEASURE = SavedForms.word("a measure", Measure::id, Measure.values());

    private static final Form<Outcome> DECIDED =
            SavedForms.word("pass or breach", Outcome::id, new Outcome[] {Outcome.PASS, Outcome.BREACH});

    private static final Form<Boolean> BY_BOUNDS = SavedForms.word(
            "bounds or expected", bounds -> bounds ? "bounds" : "expected", new Boolean[] {true, false});

    private static final Form<Threshold.Direction> DIRECTION =
            SavedForms.word("atMost or atLeast", Threshold.Direction::id, Threshold.Direction.values());

    private final Problems problems;
    private final Function<Node, Scope> scopes;

    /** Reads scopes with the function. */
    SavedBudgets(Problems problems, Function<Node, Scope> scopes) {
        this.problems = problems;
        this.scopes = scopes;
    }

    BudgetResult budget(Node node) {
        SavedForms.requirePresent(node, problems, "decidedBy", "deciders");
        Fields budget = Fields.of(node, "a budget", problems);
        Fields limit = Fields.of(budget.required("limit"), "'limit'", problems);
        SavedTotals amounts = new SavedTotals(problems);
        Amount allowed = amounts.amount(limit.required("amount"));
        return new BudgetResult(
                budget.required("name", SavedForms.TEXT),
                budget.required("measure", MEASURE),
                scopes.apply(budget.required("scope")),
                limit(limit.optional("percentOfBefore", SavedForms.NUMBER), allowed),
                allowed,
                budget.required("severity", SavedForms.SEVERITY),
                amounts.amount(budget.required("found")),
                decision(budget));
    }

    private static Limit limit(Optional<BigDecimal> percent, Amount allowed) {
        BigDecimal fixed = allowed.low();
        return percent.isPresent()
                ? new Limit.Percent(percent.get())
                : new Limit.Fixed(fixed == null ? BigDecimal.ZERO : fixed);
    }

    private Decision decision(Fields budget) {
        Optional<Boolean> byBounds = budget.optional("decidedBy", BY_BOUNDS);
        List<Decider> deciders = budget.items("deciders", this::decider);
        if (byBounds.isEmpty()) {
            return new Decision.Open(deciders);
        }
        Outcome outcome = budget.required("verdict", DECIDED);
        return byBounds.get() ? new Decision.ByBounds(outcome) : new Decision.ByExpected(outcome);
    }

    private Decider decider(Node node) {
        Fields decider = Fields.of(node, "a decider", problems);
        return new Decider(
                decider.optional("project", SavedForms.TEXT).orElse(null),
                decider.optional("address", SavedForms.TEXT).orElse(null),
                decider.required("fact", SavedForms.TEXT),
                threshold(decider),
                decider.required("says", SavedForms.TEXT));
    }

    private static @Nullable Threshold threshold(Fields decider) {
        Optional<Threshold.Direction> direction = decider.optional("passes", DIRECTION);
        return direction.isEmpty()
                ? null
                : new Threshold(
                        direction.get(),
                        decider.required("value", SavedForms.NUMBER),
                        decider.required("unit", SavedForms.TEXT));
    }
}
