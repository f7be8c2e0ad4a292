package dev.tollgate.render.json;

import dev.tollgate.plan.Side;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import java.io.IOException;
import java.util.List;

/** The {@code traffic} of a JSON report. */
final class JsonTraffic {
    private final JsonFields json;

    JsonTraffic(JsonFields json) {
        this.json = json;
    }

    void write(List<TrafficVerdict> verdicts) throws IOException {
        json.openArray("traffic");
        for (TrafficVerdict each : verdicts) {
            verdict(each);
        }
        json.closeArray();
    }

    private void verdict(TrafficVerdict verdict) throws IOException {
        boolean toBackend = verdict.step() == TrafficVerdict.TO_BACKEND;
        json.open();
        json.text("gateway", verdict.gateway());
        json.text("group", verdict.group());
        if (toBackend) {
            json.text("api", verdict.api());
            json.text("stage", verdict.stage());
        }
        json.text("side", verdict.side() == Side.BEFORE ? "before" : "after");
        json.number("step", verdict.step());
        json.text("verdict", verdict.verdict().id());
        if (verdict.verdict() == Verdict.PARTLY) {
            json.number("billedShare", verdict.billedShare());
        }
        json.texts("rules", verdict.rules());
        if (!toBackend) {
            json.texts("clients", verdict.clients());
        }
        json.evidence("why", verdict.why());
        json.close();
    }
}
