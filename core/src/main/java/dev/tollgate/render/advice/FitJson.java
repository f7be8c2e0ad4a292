package dev.tollgate.render.advice;

import dev.tollgate.advice.SpecFit;
import dev.tollgate.money.Cause;
import dev.tollgate.render.json.JsonFields;
import dev.tollgate.render.wording.MissingFacts;
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

    void write(List<SpecFit> fits) throws IOException {
        json.openArray("instances");
        for (SpecFit each : fits) {
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

    private static List<Cause> missing(SpecFit fit) {
        TreeSet<Cause> missing = new TreeSet<>(MissingFacts.of(fit.difference()));
        fit.missing().forEach(parameter -> missing.add(new Cause(fit.address(), parameter)));
        return List.copyOf(missing);
    }
}
