package dev.tollgate.render.advice;

import dev.tollgate.advice.BreakEven;
import dev.tollgate.advice.PaymentChange;
import dev.tollgate.advice.PaymentComparison;
import dev.tollgate.advice.PaymentOption;
import dev.tollgate.render.json.JsonFields;
import dev.tollgate.render.wording.MissingFacts;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison in JSON. */
final class CompareJson {
    private final JsonFields json;

    CompareJson(JsonFields json) {
        this.json = json;
    }

    void write(PaymentComparison comparison) throws IOException {
        json.openArray("instances");
        for (PaymentComparison.OfInstance each : comparison.instances()) {
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

    private void groups(List<PaymentComparison.OfGroups> groups) throws IOException {
        json.openArray("groups");
        for (PaymentComparison.OfGroups each : groups) {
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

    private void options(List<PaymentOption> options) throws IOException {
        json.openArray("options");
        for (PaymentOption each : options) {
            json.open();
            json.text("way", each.way().id());
            json.text("standing", each.standing().id());
            json.amount("monthly", each.monthly());
            json.amount("difference", each.difference());
            json.amount("atOnce", each.atOnce());
            breakEven(each.breakEven());
            change(each.change());
            json.causes("missing", MissingFacts.of(each.monthly(), each.difference()));
            json.evidence("why", each.why());
            json.close();
        }
        json.closeArray();
    }

    /** What a change means in Terraform. */
    void change(PaymentChange change) throws IOException {
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
