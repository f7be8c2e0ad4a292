package dev.tollgate.render.json;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.plan.Side;
import dev.tollgate.traffic.TrafficVerdict;

/** The {@code traffic} of a JSON report. */
final class SavedTraffic {
    private static final Form<Side> SIDE =
            SavedForms.word("before or after", side -> side == Side.BEFORE ? "before" : "after", Side.values());

    private static final Form<Integer> STEP = new Form<>(
            "2 or 4",
            TrafficVerdict.TO_BACKEND,
            scalar -> SavedForms.COUNT
                    .reading()
                    .apply(scalar)
                    .filter(step -> step == TrafficVerdict.TO_BACKEND || step == TrafficVerdict.TO_CLIENT));

    private final Problems problems;

    SavedTraffic(Problems problems) {
        this.problems = problems;
    }

    TrafficVerdict verdict(Node node) {
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
                verdict.items("rules", SavedForms.TEXT),
                verdict.items("clients", SavedForms.TEXT),
                verdict.items("why", why -> SavedResources.evidence(why, problems)));
    }
}
