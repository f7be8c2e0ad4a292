package dev.tollgate.render.advice;

import dev.tollgate.advice.DeclaredLoads;
import dev.tollgate.advice.LimitMeasure;
import dev.tollgate.advice.SpecChoice;
import dev.tollgate.advice.SpecLimit;
import dev.tollgate.render.json.JsonFields;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads, limits and the types that carry them, in JSON. */
final class LimitsJson {
    private final JsonFields json;

    LimitsJson(JsonFields json) {
        this.json = json;
    }

    void load(String name, DeclaredLoads load) throws IOException {
        json.open(name);
        json.text("countedAs", load.unit().id());
        for (SpecLimit each : SpecLimit.values()) {
            json.number(each.id(), load.demand(each).orElse(null));
        }
        json.close();
    }

    void choice(String name, @Nullable SpecChoice choice) throws IOException {
        if (choice == null) {
            json.nothing(name);
            return;
        }
        json.open(name);
        json.text("spec", choice.spec().id());
        json.number("instances", choice.instances());
        measures("limits", choice.measures());
        neighbour("smaller", choice.smaller());
        neighbour("larger", choice.larger());
        json.close();
    }

    void measures(String name, List<LimitMeasure> measures) throws IOException {
        json.openArray(name);
        for (LimitMeasure each : measures) {
            json.open();
            json.text("limit", each.limit().id());
            json.number("load", each.load());
            json.number("most", each.most());
            json.number("headroom", each.headroom().orElse(null));
            json.number("headroomPercent", each.percent().orElse(null));
            json.close();
        }
        json.closeArray();
    }

    private void neighbour(String name, SpecChoice.@Nullable Neighbour neighbour) throws IOException {
        if (neighbour == null) {
            json.nothing(name);
            return;
        }
        json.open(name);
        json.text("spec", neighbour.spec().id());
        measures("exceeded", neighbour.exceeded());
        json.close();
    }
}
