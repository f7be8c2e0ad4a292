package dev.tollgate.render.json;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and reads the {@code resources} of a JSON report. */
final class JsonResources {
    private JsonResources() {}

    static void writeResources(List<ResourceCost> resources, JsonFields json) throws IOException {
        json.openArray("resources");
        for (ResourceCost each : resources) {
            writeResource(each, json);
        }
        json.closeArray();
    }

    private static void writeResource(ResourceCost resource, JsonFields json) throws IOException {
        json.open();
        json.text("address", resource.address());
        if (resource.deposed() != null) {
            json.text("deposed", resource.deposed());
        }
        json.text("type", resource.type());
        json.text("action", resource.action().id());
        writeRegion(resource.region(), json);
        json.amount("before", resource.before());
        json.amount("after", resource.after());
        json.amount("delta", resource.delta());
        json.openArray("lines");
        for (CostLine each : resource.lines()) {
            writeLine(each, json);
        }
        json.closeArray();
        json.close();
    }

    static ResourceCost readResource(Node node, Problems problems) {
        Fields resource = Fields.of(node, "a resource", problems);
        SavedForms.requirePresent(node, problems, "region", "before", "after", "lines");
        return new ResourceCost(
                resource.required("address", SavedForms.TEXT),
                resource.optional("deposed", SavedForms.TEXT).orElse(null),
                resource.required("type", SavedForms.TEXT),
                resource.required("action", SavedForms.ACTION),
                resource.optional("region")
                        .map(region -> readRegion(region, problems))
                        .orElse(null),
                SavedForms.optionalAmount(resource, "before", problems),
                SavedForms.optionalAmount(resource, "after", problems),
                SavedForms.requiredAmount(resource, "delta", problems),
                resource.items("lines", line -> readLine(line, problems)));
    }

    private static void writeRegion(ResourceCost.@Nullable Region region, JsonFields json) throws IOException {
        if (region == null) {
            json.nothing("region");
            return;
        }
        json.open("region");
        json.text("id", region.id());
        json.text("from", region.from());
        json.close();
    }

    private static ResourceCost.Region readRegion(Node node, Problems problems) {
        Fields region = Fields.of(node, "a region", problems);
        return new ResourceCost.Region(
                region.required("id", SavedForms.TEXT), region.required("from", SavedForms.TEXT));
    }

    private static void writeLine(CostLine line, JsonFields json) throws IOException {
        json.open();
        json.text("id", line.id().id());
        json.text("title", line.title());
        json.text("unit", line.unit());
        writeFigure("before", line.before(), json);
        writeFigure("after", line.after(), json);
        json.amount("delta", line.delta());
        json.evidence("why", line.why());
        json.close();
    }

    private static CostLine readLine(Node node, Problems problems) {
        Fields line = Fields.of(node, "a line", problems);
        SavedForms.requirePresent(node, problems, "before", "after", "why");
        return new CostLine(
                line.required("id", SavedForms.LINE),
                line.required("title", SavedForms.TEXT),
                line.required("unit", SavedForms.TEXT),
                readFigure(line, "before", problems),
                readFigure(line, "after", problems),
                SavedForms.requiredAmount(line, "delta", problems),
                SavedForms.evidence(line, "why", problems));
    }

    private static void writeFigure(String side, @Nullable LineFigure figure, JsonFields json) throws IOException {
        if (figure == null) {
            json.nothing(side);
            return;
        }
        json.open(side);
        json.amount("quantity", figure.quantity());
        json.amount("unitPrice", figure.unitPrice());
        json.amount("cost", figure.cost());
        json.close();
    }

    private static @Nullable LineFigure readFigure(Fields line, String side, Problems problems) {
        Node node = line.optional(side).orElse(null);
        if (node == null) {
            return null;
        }
        Fields figure = Fields.of(node, "a figure", problems);
        return new LineFigure(
                SavedForms.requiredAmount(figure, "quantity", problems),
                SavedForms.requiredAmount(figure, "unitPrice", problems),
                SavedForms.requiredAmount(figure, "cost", problems));
    }
}
