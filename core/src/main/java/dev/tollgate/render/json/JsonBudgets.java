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
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes and reads the {@code budgets} of the policy in a JSON report. */
final class JsonBudgets {
    private static final String BOUNDS = "bounds";
    private static final String EXPECTED = "expected";

    private static final Form<BudgetMeasure> MEASURE =
            SavedForms.word("a measure", BudgetMeasure::id, BudgetMeasure.values());

    private static final Form<Outcome> VERDICT = SavedForms.word("a verdict", Outcome::id, Outcome.values());

    private static final Form<Outcome> DECIDED =
            SavedForms.word("pass or breach", Outcome::id, new Outcome[] {Outcome.PASS, Outcome.BREACH});

    private static final Form<String> DECIDED_BY =
            SavedForms.word("bounds or expected", String::toString, new String[] {BOUNDS, EXPECTED});

    private static final Form<DecidingThreshold.Direction> DIRECTION =
            SavedForms.word("atMost or atLeast", DecidingThreshold.Direction::id, DecidingThreshold.Direction.values());

    private JsonBudgets() {}

    static void writeBudgets(List<BudgetResult> budgets, JsonFields json) throws IOException {
        json.openArray("budgets");
        for (BudgetResult each : budgets) {
            writeBudget(each, json);
        }
        json.closeArray();
    }

    private static void writeBudget(BudgetResult budget, JsonFields json) throws IOException {
        json.open();
        json.text("name", budget.name());
        json.text("measure", budget.measure().id());
        JsonScope.writeScope(budget.scope(), json);
        json.open("limit");
        json.number("percentOfBefore", budget.limit().fold(fixed -> null, percent -> percent.percent()));
        json.amount("amount", budget.allowed());
        json.close();
        json.text("severity", budget.severity().id());
        json.amount("found", budget.found());
        json.text("verdict", budget.outcome().id());
        json.text(
                "decidedBy",
                budget.decision().fold(bounds -> BOUNDS, expected -> EXPECTED, open -> null, empty -> null));
        json.openArray("deciders");
        for (DecidingFact each : budget.deciders()) {
            writeDecider(each, json);
        }
        json.closeArray();
        json.close();
    }

    static BudgetResult readBudget(Node node, Problems problems) {
        SavedForms.requirePresent(node, problems, "decidedBy", "deciders");
        Fields budget = Fields.of(node, "a budget", problems);
        Fields limit = Fields.of(budget.required("limit"), "'limit'", problems);
        Amount allowed = SavedForms.requiredAmount(limit, "amount", problems);
        return new BudgetResult(
                budget.required("name", SavedForms.TEXT),
                budget.required("measure", MEASURE),
                JsonScope.readScope(budget, problems),
                readLimit(limit, allowed),
                allowed,
                budget.required("severity", SavedForms.SEVERITY),
                SavedForms.requiredAmount(budget, "found", problems),
                readDecision(budget, problems));
    }

    private static BudgetLimit readLimit(Fields limit, Amount allowed) {
        Optional<BigDecimal> percent = limit.optional("percentOfBefore", SavedForms.NUMBER);
        if (percent.isPresent()) {
            return new BudgetLimit.Percent(percent.get());
        }
        BigDecimal fixed = allowed.low();
        return new BudgetLimit.Fixed(fixed == null ? BigDecimal.ZERO : fixed);
    }

    private static BudgetDecision readDecision(Fields budget, Problems problems) {
        Optional<String> decidedBy = budget.optional("decidedBy", DECIDED_BY);
        List<DecidingFact> deciders = budget.items("deciders", node -> readDecider(node, problems));
        Outcome outcome = budget.required("verdict", decidedBy.isPresent() ? DECIDED : VERDICT);
        if (outcome == Outcome.EMPTY && deciders.size() == 1) {
            return new BudgetDecision.Empty(deciders.get(0));
        }
        if (decidedBy.isEmpty()) {
            return new BudgetDecision.Open(deciders);
        }
        if (decidedBy.get().equals(BOUNDS)) {
            return new BudgetDecision.ByBounds(outcome);
        }
        return new BudgetDecision.ByExpected(outcome);
    }

    private static void writeDecider(DecidingFact decider, JsonFields json) throws IOException {
        DecidingThreshold threshold = decider.threshold();
        json.open();
        json.text("project", decider.project());
        json.text("address", decider.address());
        json.text("fact", decider.fact());
        if (threshold == null) {
            json.nothing("passes");
            json.nothing("value");
            json.nothing("unit");
        } else {
            json.text("passes", threshold.direction().id());
            json.number("value", threshold.value());
            json.text("unit", threshold.unit());
        }
        json.text("says", decider.sentence());
        json.close();
    }

    private static DecidingFact readDecider(Node node, Problems problems) {
        Fields decider = Fields.of(node, "a decider", problems);
        return new DecidingFact(
                decider.optional("project", SavedForms.TEXT).orElse(null),
                decider.optional("address", SavedForms.TEXT).orElse(null),
                decider.required("fact", SavedForms.TEXT),
                readThreshold(decider),
                decider.required("says", SavedForms.TEXT));
    }

    private static @Nullable DecidingThreshold readThreshold(Fields decider) {
        Optional<DecidingThreshold.Direction> direction = decider.optional("passes", DIRECTION);
        if (direction.isEmpty()) {
            return null;
        }
        return new DecidingThreshold(
                direction.get(),
                decider.required("value", SavedForms.NUMBER),
                decider.required("unit", SavedForms.TEXT));
    }
}
