package dev.tollgate.render.json;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.render.wording.MissingFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads the {@code totals} of a JSON report, and {@code missing}: the facts that keep the totals from being exact. */
final class JsonTotals {
    private JsonTotals() {}

    /** A fact and the totals that wait for it. */
    private record MissingFact(Cause cause, List<String> of) {}

    static void writeTotals(CostTotals totals, JsonFields json) throws IOException {
        json.open("totals");
        json.amount("before", totals.before());
        json.amount("after", totals.after());
        json.amount("delta", totals.delta());
        json.amount("dueAtApply", totals.dueAtApply());
        json.close();
        json.openArray("missing");
        for (Cause each : MissingFacts.of(totals.before(), totals.after(), totals.delta(), totals.dueAtApply())) {
            writeMissing(new MissingFact(each, listTotals(each, totals)), json);
        }
        json.closeArray();
    }

    static CostTotals readTotals(Fields report, Problems problems) {
        Fields totals = Fields.of(report.required("totals"), "'totals'", problems);
        List<MissingFact> missing = report.items("missing", node -> readMissing(node, problems));
        return new CostTotals(
                readTotal(totals, "before", missing, problems),
                readTotal(totals, "after", missing, problems),
                readTotal(totals, "delta", missing, problems),
                readTotal(totals, "dueAtApply", missing, problems));
    }

    private static Amount readTotal(Fields totals, String name, List<MissingFact> missing, Problems problems) {
        List<Cause> causes = new ArrayList<>();
        for (MissingFact each : missing) {
            if (each.of().contains(name)) {
                causes.add(each.cause());
            }
        }
        return SavedForms.requiredAmount(totals, name, problems).because(causes.toArray(Cause[]::new));
    }

    private static void writeMissing(MissingFact missing, JsonFields json) throws IOException {
        json.open();
        json.cause(missing.cause());
        json.texts("of", missing.of());
        json.close();
    }

    private static MissingFact readMissing(Node node, Problems problems) {
        Fields missing = Fields.of(node, "a missing fact", problems);
        Cause cause = new Cause(
                missing.optional("address", SavedForms.TEXT).orElse(""), missing.required("fact", SavedForms.TEXT));
        return new MissingFact(cause, missing.items("of", SavedForms.TEXT));
    }

    private static List<String> listTotals(Cause cause, CostTotals totals) {
        List<String> waiting = new ArrayList<>();
        addIfWaiting("before", totals.before(), cause, waiting);
        addIfWaiting("after", totals.after(), cause, waiting);
        addIfWaiting("delta", totals.delta(), cause, waiting);
        addIfWaiting("dueAtApply", totals.dueAtApply(), cause, waiting);
        return waiting;
    }

    private static void addIfWaiting(String name, Amount total, Cause cause, List<String> waiting) {
        if (total.causes().contains(cause)) {
            waiting.add(name);
        }
    }
}
