package dev.tollgate.render.json;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.plan.Side;
import dev.tollgate.traffic.TrafficRules;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes and reads the {@code traffic} of a JSON report. */
final class JsonTraffic {
    private static final Form<Side> SIDE = SavedForms.word("before or after", JsonTraffic::nameSide, Side.values());

    private static final Form<Integer> STEP = new Form<>("2 or 4", TrafficVerdict.TO_BACKEND, JsonTraffic::readStep);

    private JsonTraffic() {}

    static void writeTraffic(List<TrafficVerdict> verdicts, JsonFields json) throws IOException {
        json.openArray("traffic");
        for (TrafficVerdict each : verdicts) {
            writeVerdict(each, json);
        }
        json.closeArray();
    }

    private static void writeVerdict(TrafficVerdict verdict, JsonFields json) throws IOException {
        boolean toBackend = verdict.step() == TrafficVerdict.TO_BACKEND;
        json.open();
        json.text("gateway", verdict.gateway());
        json.text("group", verdict.group());
        if (toBackend) {
            json.text("api", verdict.api());
            json.text("stage", verdict.stage());
        }
        json.text("side", nameSide(verdict.side()));
        json.number("step", verdict.step());
        json.text("verdict", verdict.verdict().id());
        if (verdict.verdict() == Verdict.PARTLY) {
            json.number("billedShare", verdict.billedShare());
        }
        json.texts("rules", verdict.ruleIds());
        if (!toBackend) {
            json.texts("clients", verdict.clients());
        }
        json.evidence("why", verdict.why());
        json.close();
    }

    static TrafficVerdict readVerdict(Node node, TrafficRules rules, Problems problems) {
        Fields verdict = Fields.of(node, "a verdict", problems);
        SavedForms.requirePresent(node, problems, "gateway", "group", "rules", "why");
        return new TrafficVerdict(
                verdict.optional("gateway", SavedForms.TEXT).orElse(null),
                verdict.optional("group", SavedForms.TEXT).orElse(null),
                verdict.optional("api", SavedForms.TEXT).orElse(null),
                verdict.optional("stage", SavedForms.TEXT).orElse(null),
                verdict.required("side", SIDE),
                verdict.required("step", STEP),
                verdict.required("verdict", SavedForms.VERDICT),
                verdict.optional("billedShare", SavedForms.NUMBER).orElse(null),
                verdict.items("rules", SavedForms.TEXT).stream()
                        .map(rules::rule)
                        .toList(),
                verdict.items("clients", SavedForms.TEXT),
                SavedForms.evidence(verdict, "why", problems));
    }

    private static String nameSide(Side side) {
        return switch (side) {
            case BEFORE -> "before";
            case AFTER -> "after";
        };
    }

    private static Optional<Integer> readStep(Node.Scalar scalar) {
        return SavedForms.COUNT
                .reading()
                .apply(scalar)
                .filter(step -> step == TrafficVerdict.TO_BACKEND || step == TrafficVerdict.TO_CLIENT);
    }
}
