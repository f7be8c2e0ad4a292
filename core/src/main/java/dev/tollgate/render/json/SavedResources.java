package dev.tollgate.render.json;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;

/** The {@code resources} of a JSON report. */
final class SavedResources {
    private final Problems problems;
    private final SavedTotals amounts;

    SavedResources(Problems problems) {
        this.problems = problems;
        amounts = new SavedTotals(problems);
    }

    ResourceCost resource(Node node) {
        Fields resource = Fields.of(node, "a resource", problems);
        SavedForms.requirePresent(node, problems, "region", "before", "after", "lines");
        return new ResourceCost(
                resource.required("address", SavedForms.TEXT),
                resource.optional("deposed", SavedForms.TEXT).orElse(null),
                resource.required("type", SavedForms.TEXT),
                resource.required("action", SavedForms.ACTION),
                resource.optional("region").map(this::region).orElse(null),
                resource.optional("before").map(amounts::amount).orElse(null),
                resource.optional("after").map(amounts::amount).orElse(null),
                amounts.amount(resource.required("delta")),
                resource.items("lines", this::line));
    }

    private ResourceCost.Region region(Node node) {
        Fields region = Fields.of(node, "a region", problems);
        return new ResourceCost.Region(
                region.required("id", SavedForms.TEXT), region.required("from", SavedForms.TEXT));
    }

    private CostLine line(Node node) {
        Fields line = Fields.of(node, "a line", problems);
        SavedForms.requirePresent(node, problems, "before", "after", "why");
        return new CostLine(
                line.required("id", SavedForms.LINE),
                line.required("title", SavedForms.TEXT),
                line.required("unit", SavedForms.TEXT),
                line.optional("before").map(this::figure).orElse(null),
                line.optional("after").map(this::figure).orElse(null),
                amounts.amount(line.required("delta")),
                line.items("why", why -> evidence(why, problems)));
    }

    private LineFigure figure(Node node) {
        Fields figure = Fields.of(node, "a figure", problems);
        return new LineFigure(
                amounts.amount(figure.required("quantity")),
                amounts.amount(figure.required("unitPrice")),
                amounts.amount(figure.required("cost")));
    }

    /** What something rests on. */
    static Evidence evidence(Node node, Problems problems) {
        Fields evidence = Fields.of(node, "evidence", problems);
        return new Evidence(
                evidence.optional("address", SavedForms.TEXT).orElse(null),
                evidence.required("attribute", SavedForms.TEXT),
                evidence.required("says", SavedForms.TEXT));
    }
}
