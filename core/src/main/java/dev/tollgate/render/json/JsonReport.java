package dev.tollgate.render.json;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes version 1 of the JSON report. {@code report-v1.schema.json} in the package of the report describes it. */
public final class JsonReport {
    private final JsonFields json;

    private JsonReport(JsonFields json) {
        this.json = json;
    }

    /** Writes the whole report in UTF-8; the stream stays open. */
    public static void write(Report report, OutputStream out) throws IOException {
        JsonFields json = new JsonFields(out);
        json.open();
        new JsonReport(json).write(report);
        json.close();
        json.end();
    }

    /** Writes the fields of a report into the object that is open. */
    static void fields(Report report, JsonFields json) throws IOException {
        new JsonReport(json).write(report);
    }

    private void write(Report report) throws IOException {
        json.text("schemaVersion", Report.SCHEMA_VERSION);
        tool(report.version(), json);
        plan(report.plan());
        prices(report.prices(), json);
        json.text("currency", report.currency());
        json.number("monthHours", report.monthHours());
        totals(report.totals(), json);
        coverage(report.coverage());
        new JsonResources(json).write(report.resources());
        new JsonTraffic(json).write(report.traffic());
        diagnostics(report.diagnostics(), json);
        JsonPolicy.write(report.policy(), json);
    }

    /** Writes what wrote the report. */
    public static void tool(String version, JsonFields json) throws IOException {
        json.open("tool");
        json.text("name", "tollgate");
        json.text("version", version);
        json.close();
    }

    private void plan(PlanHeader plan) throws IOException {
        json.open("plan");
        json.text("source", plan.source());
        json.text("terraformVersion", plan.terraformVersion().isEmpty() ? null : plan.terraformVersion());
        json.text("formatVersion", plan.formatVersion().isEmpty() ? null : plan.formatVersion());
        json.flag("complete", plan.complete());
        json.flag("errored", plan.errored());
        json.close();
    }

    /** Writes the price books that were used. */
    public static void prices(List<Report.Prices> prices, JsonFields json) throws IOException {
        json.openArray("prices");
        for (Report.Prices each : prices) {
            json.open();
            json.text("book", each.book());
            json.text("asOf", each.asOf().toString());
            json.text("currency", each.currency());
            json.text("basis", each.basis());
            json.text("source", each.source());
            json.close();
        }
        json.closeArray();
    }

    /** Writes sums, and what keeps them from being exact. */
    static void totals(CostTotals totals, JsonFields json) throws IOException {
        json.open("totals");
        json.amount("before", totals.before());
        json.amount("after", totals.after());
        json.amount("delta", totals.delta());
        json.amount("dueAtApply", totals.dueAtApply());
        json.close();
        new JsonMissing(json).write(totals);
    }

    private void coverage(PlanCoverage coverage) throws IOException {
        json.open("coverage");
        json.number("priced", coverage.priced());
        json.number("free", coverage.free());
        json.number("unpriced", coverage.unpriced());
        json.number("ignored", coverage.ignored());
        json.close();
    }

    /** Writes what else there is to know. */
    public static void diagnostics(List<Diagnostic> diagnostics, JsonFields json) throws IOException {
        json.openArray("diagnostics");
        for (Diagnostic each : diagnostics) {
            json.open();
            json.text("severity", each.severity().id());
            json.text("code", each.code().id());
            json.text("address", each.address());
            json.text("message", each.message());
            json.text("fix", each.fix());
            json.close();
        }
        json.closeArray();
    }

    /** The JSON report as a document. */
    public static Node document(Report report) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            write(report, json);
            return JsonDocument.read(new ByteArrayInputStream(json.toByteArray()), "the report", json.size());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }
}
