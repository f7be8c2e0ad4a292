package dev.tollgate.report;

import dev.tollgate.advice.Fit;
import dev.tollgate.money.Cause;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** How types fit, in JSON. */
final class FitJson {
    private final JsonFields json;
    private final LimitsJson limits;

    FitJson(JsonFields json) {
        this.json = json;
        this.limits = new LimitsJson(json);
    }

    void write(List<Fit> fits) throws IOException {
        json.openArray("instances");
        for (Fit each : fits) {
            json.open();
            json.text("address", each.address());
            json.text("region", each.region());
            json.text("spec", each.spec());
            json.text("verdict", each.verdict().id());
            limits.load("load", each.load());
            limits.measures("limits", each.measures());
            limits.choice("needed", each.needed());
            json.amount("difference", each.difference());
            new CompareJson(json).change(each.change());
            json.causes("missing", missing(each));
            json.evidence("why", each.why());
            json.close();
        }
        json.closeArray();
    }

    private static List<Cause> missing(Fit fit) {
        TreeSet<Cause> missing = new TreeSet<>(Causes.of(fit.difference()));
        fit.missing().forEach(parameter -> missing.add(new Cause(fit.address(), parameter)));
        return List.copyOf(missing);
    }
}
