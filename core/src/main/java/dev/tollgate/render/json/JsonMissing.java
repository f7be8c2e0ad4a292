package dev.tollgate.render.json;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The {@code missing} of a JSON report: the facts that keep the totals from being exact. */
final class JsonMissing {
    private final JsonFields json;

    JsonMissing(JsonFields json) {
        this.json = json;
    }

    void write(CostTotals totals) throws IOException {
        TreeSet<Cause> causes = new TreeSet<>(totals.before().causes());
        causes.addAll(totals.after().causes());
        causes.addAll(totals.delta().causes());
        causes.addAll(totals.dueAtApply().causes());
        json.openArray("missing");
        for (Cause each : causes) {
            json.open();
            json.text("address", each.address().isEmpty() ? null : each.address());
            json.text("fact", each.fact());
            json.texts("of", waiting(each, totals));
            json.close();
        }
        json.closeArray();
    }

    private static List<String> waiting(Cause cause, CostTotals totals) {
        List<String> waiting = new ArrayList<>();
        add(waiting, "before", totals.before(), cause);
        add(waiting, "after", totals.after(), cause);
        add(waiting, "delta", totals.delta(), cause);
        add(waiting, "dueAtApply", totals.dueAtApply(), cause);
        return waiting;
    }

    private static void add(List<String> waiting, String name, Amount total, Cause cause) {
        if (total.causes().contains(cause)) {
            waiting.add(name);
        }
    }
}
