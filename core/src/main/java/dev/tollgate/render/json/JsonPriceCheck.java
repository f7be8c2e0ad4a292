package dev.tollgate.render.json;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.report.PriceCheck;
import dev.tollgate.report.PriceReport;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the result of checking price books as JSON. {@code price-check-v1.schema.json} in the package of the report describes it. */
public final class JsonPriceCheck {
    private JsonPriceCheck() {}

    /** Writes the result; the stream stays open. */
    public static void write(PriceCheck check, OutputStream out) throws IOException {
        JsonFields json = new JsonFields(out);
        json.open();
        json.text("schemaVersion", PriceReport.SCHEMA_VERSION);
        JsonPrices.tool(json, check.version());
        json.text("today", check.today().toString());
        json.flag("valid", check.isValid());
        json.openArray("files");
        for (PriceCheck.File each : check.files()) {
            json.open();
            json.text("file", each.name());
            json.text("book", each.book().map(book -> book.id()).orElse(null));
            json.text("asOf", each.book().map(book -> book.asOf().toString()).orElse(null));
            json.close();
        }
        json.closeArray();
        json.openArray("problems");
        for (Problem each : check.problems()) {
            problem(json, each);
        }
        json.closeArray();
        JsonPrices.diagnostics(json, check.diagnostics());
        json.close();
        json.end();
    }

    private static void problem(JsonFields json, Problem problem) throws IOException {
        json.open();
        json.text("code", problem.code());
        json.text("file", problem.place().source());
        place(json, "line", problem.place().line());
        place(json, "column", problem.place().column());
        json.text("found", problem.found());
        json.text("expected", problem.expected());
        json.text("cure", problem.cure());
        json.close();
    }

    /** Places count from 1; 0 stands for the whole file or line. */
    private static void place(JsonFields json, String name, int place) throws IOException {
        if (place == 0) {
            json.nothing(name);
        } else {
            json.number(name, place);
        }
    }
}
