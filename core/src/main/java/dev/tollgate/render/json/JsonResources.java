package dev.tollgate.render.json;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code resources} of a JSON report. */
final class JsonResources {
    private final JsonFields json;

    JsonResources(JsonFields json) {
        this.json = json;
    }

    void write(List<ResourceCost> resources) throws IOException {
        json.openArray("resources");
        for (ResourceCost each : resources) {
            resource(each);
        }
        json.closeArray();
    }

    private void resource(ResourceCost resource) throws IOException {
        json.open();
        json.text("address", resource.address());
        if (resource.deposed() != null) {
            json.text("deposed", resource.deposed());
        }
        json.text("type", resource.type());
        json.text("action", resource.action().id());
        region(resource.region());
        json.amount("before", resource.before());
        json.amount("after", resource.after());
        json.amount("delta", resource.delta());
        json.openArray("lines");
        for (CostLine each : resource.lines()) {
            line(each);
        }
        json.closeArray();
        json.close();
    }

    private void region(ResourceCost.@Nullable Region region) throws IOException {
        if (region == null) {
            json.nothing("region");
            return;
        }
        json.open("region");
        json.text("id", region.id());
        json.text("from", region.from());
        json.close();
    }

    private void line(CostLine line) throws IOException {
        json.open();
        json.text("id", line.id().id());
        json.text("title", line.title());
        json.text("unit", line.unit());
        figure("before", line.before());
        figure("after", line.after());
        json.amount("delta", line.delta());
        json.evidence("why", line.why());
        json.close();
    }

    private void figure(String side, @Nullable LineFigure figure) throws IOException {
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
}
