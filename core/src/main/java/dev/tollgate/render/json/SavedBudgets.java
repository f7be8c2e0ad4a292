package dev.tollgate.render.json;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetDecision;
import dev.tollgate.policy.BudgetLimit;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.DecidingThreshold;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The {@code budgets} of the policy in a JSON report. */
final class SavedBudgets {
    private static final Form<BudgetMeasure> MEASURE =
            SavedForms.word("a measure", BudgetMeasure::id, BudgetMeasure.values());

    private static final Form<Outcome> DECIDED =
            SavedForms.word("pass or breach", Outcome::id, new Outcome[] {Outcome.PASS, Outcome.BREACH});

    private static final Form<Boolean> BY_BOUNDS = SavedForms.word(
            "bounds or expected", bounds -> bounds ? "bounds" : "expected", new Boolean[] {true, false});

    private static final Form<DecidingThreshold.Direction> DIRECTION =
            SavedForms.word("atMost or atLeast", DecidingThreshold.Direction::id, DecidingThreshold.Direction.values());

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

    private static BudgetLimit limit(Optional<BigDecimal> percent, Amount allowed) {
        BigDecimal fixed = allowed.low();
        return percent.isPresent()
                ? new BudgetLimit.Percent(percent.get())
                : new BudgetLimit.Fixed(fixed == null ? BigDecimal.ZERO : fixed);
    }

    private BudgetDecision decision(Fields budget) {
        Optional<Boolean> byBounds = budget.optional("decidedBy", BY_BOUNDS);
        List<DecidingFact> deciders = budget.items("deciders", this::decider);
        if (byBounds.isEmpty()) {
            return new BudgetDecision.Open(deciders);
        }
        Outcome outcome = budget.required("verdict", DECIDED);
        return byBounds.get() ? new BudgetDecision.ByBounds(outcome) : new BudgetDecision.ByExpected(outcome);
    }

    private DecidingFact decider(Node node) {
        Fields decider = Fields.of(node, "a decider", problems);
        return new DecidingFact(
                decider.optional("project", SavedForms.TEXT).orElse(null),
                decider.optional("address", SavedForms.TEXT).orElse(null),
                decider.required("fact", SavedForms.TEXT),
                threshold(decider),
                decider.required("says", SavedForms.TEXT));
    }

    private static @Nullable DecidingThreshold threshold(Fields decider) {
        Optional<DecidingThreshold.Direction> direction = decider.optional("passes", DIRECTION);
        return direction.isEmpty()
                ? null
                : new DecidingThreshold(
                        direction.get(),
                        decider.required("value", SavedForms.NUMBER),
                        decider.required("unit", SavedForms.TEXT));
    }
}
