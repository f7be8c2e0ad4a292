package dev.tollgate.report;

import dev.tollgate.advice.BreakEven;
import dev.tollgate.advice.Change;
import dev.tollgate.advice.Comparison;
import dev.tollgate.advice.Option;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison in JSON. */
final class CompareJson {
    private final JsonFields json;

    CompareJson(JsonFields json) {
        this.json = json;
    }

    void write(Comparison comparison) throws IOException {
        json.openArray("instances");
        for (Comparison.OfInstance each : comparison.instances()) {
            json.open();
            json.text("address", each.address());
            json.text("region", each.region());
            json.text("spec", each.spec());
            json.number("hours", each.hours().hours());
            json.amount("calls", each.calls());
            json.amount("trafficPerGb", each.traffic());
            options(each.options());
            json.close();
        }
        json.closeArray();
        groups(comparison.groups());
    }

    private void groups(List<Comparison.OfGroups> groups) throws IOException {
        json.openArray("groups");
        for (Comparison.OfGroups each : groups) {
            json.open();
            json.texts("addresses", each.groups());
            json.text("region", each.region());
            json.text("spec", each.spec());
            json.number("instances", each.instances());
            json.amount("calls", each.calls());
            json.amount("trafficPerGb", each.traffic());
            options(each.options());
            json.close();
        }
        json.closeArray();
    }

    private void options(List<Option> options) throws IOException {
        json.openArray("options");
        for (Option each : options) {
            json.open();
            json.text("way", each.way().id());
            json.text("standing", each.standing().id());
            json.amount("monthly", each.monthly());
            json.amount("difference", each.difference());
            json.amount("atOnce", each.atOnce());
            breakEven(each.breakEven());
            change(each.change());
            json.causes("missing", Causes.of(each.monthly(), each.difference()));
            json.evidence("why", each.why());
            json.close();
        }
        json.closeArray();
    }

    /** What a change means in Terraform. */
    void change(Change change) throws IOException {
        json.open("terraform");
        json.text("change", change.kind().id());
        json.text("says", change.says());
        json.close();
    }

    private void breakEven(@Nullable BreakEven even) throws IOException {
        if (even == null) {
            json.nothing("breakEven");
            return;
        }
        json.open("breakEven");
        json.text("unit", even.unit().id());
        json.amount("from", even.from());
        json.close();
    }
}
