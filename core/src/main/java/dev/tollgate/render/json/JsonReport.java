package dev.tollgate.render.json;

import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.report.Report;
import dev.tollgate.traffic.TrafficRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes and reads version 1 of the JSON report. {@code report-v1.schema.json} in the package of the report describes it. */
public final class JsonReport {
    private JsonReport() {}

    /** Writes the whole report in UTF-8; the stream stays open. */
    public static void write(Report report, OutputStream out) throws IOException {
        JsonFields json = new JsonFields(out);
        json.open();
        writeFields(report, json);
        json.close();
        json.end();
    }

    /** Returns the JSON report as a document. */
    public static Node toDocument(Report report) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            write(report, json);
            return JsonDocument.read(new ByteArrayInputStream(json.toByteArray()), "the report", json.size());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    /** Writes the fields of a report into the object that is open. */
    static void writeFields(Report report, JsonFields json) throws IOException {
        json.text("schemaVersion", Report.SCHEMA_VERSION);
        writeTool(report.version(), json);
        writePlan(report.plan(), json);
        writePrices(report.prices(), json);
        json.text("currency", report.currency());
        json.number("monthHours", report.monthHours());
        JsonTotals.writeTotals(report.totals(), json);
        writeCoverage(report.coverage(), json);
        JsonResources.writeResources(report.resources(), json);
        JsonTraffic.writeTraffic(report.traffic(), json);
        writeDiagnostics(report.diagnostics(), json);
        JsonPolicy.writePolicy(report.policy(), json);
    }

    static Report readReport(Node node, TrafficRules rules, Problems problems) {
        SavedForms.requirePresent(node, problems, "prices", "missing", "resources", "traffic", "diagnostics", "policy");
        Fields fields = Fields.of(node, "the report", problems);
        return new Report(
                readTool(fields, problems),
                readPlan(fields, problems),
                fields.items("prices", book -> readPrices(book, problems)),
                fields.required("currency", SavedForms.TEXT),
                fields.required("monthHours", SavedForms.NUMBER),
                JsonTotals.readTotals(fields, problems),
                readCoverage(fields, problems),
                fields.items("resources", resource -> JsonResources.readResource(resource, problems)),
                fields.items("traffic", verdict -> JsonTraffic.readVerdict(verdict, rules, problems)),
                fields.items("diagnostics", diagnostic -> readDiagnostic(diagnostic, problems)),
                JsonPolicy.readPolicy(fields, problems));
    }

    /** Writes the name and version of the tool that writes the report. */
    public static void writeTool(String version, JsonFields json) throws IOException {
        json.open("tool");
        json.text("name", "tollgate");
        json.text("version", version);
        json.close();
    }

    /** Reads the version of the tool that wrote the report. */
    static String readTool(Fields report, Problems problems) {
        return nested(report, "tool", problems).required("version", SavedForms.TEXT);
    }

    private static void writePlan(PlanHeader plan, JsonFields json) throws IOException {
        json.open("plan");
        json.text("source", plan.source());
        json.textUnlessEmpty("terraformVersion", plan.terraformVersion());
        json.textUnlessEmpty("formatVersion", plan.formatVersion());
        json.flag("complete", plan.complete());
        json.flag("errored", plan.errored());
        json.close();
    }

    private static PlanHeader readPlan(Fields report, Problems problems) {
        Fields plan = nested(report, "plan", problems);
        return new PlanHeader(
                plan.required("source", SavedForms.TEXT),
                PlanHeader.Kind.PLAN,
                plan.optional("formatVersion", SavedForms.TEXT).orElse(""),
                plan.optional("terraformVersion", SavedForms.TEXT).orElse(""),
                null,
                plan.required("complete", Form.FLAG),
                plan.required("errored", Form.FLAG));
    }

    /** Writes the price books in use. */
    public static void writePrices(List<Report.Prices> prices, JsonFields json) throws IOException {
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

    private static Report.Prices readPrices(Node node, Problems problems) {
        Fields book = Fields.of(node, "a price book", problems);
        return new Report.Prices(
                book.required("book", SavedForms.TEXT),
                book.required("asOf", Form.DATE),
                book.required("currency", SavedForms.TEXT),
                book.required("basis", SavedForms.TEXT),
                book.required("source", SavedForms.TEXT));
    }

    private static void writeCoverage(PlanCoverage coverage, JsonFields json) throws IOException {
        json.open("coverage");
        json.number("priced", coverage.priced());
        json.number("free", coverage.free());
        json.number("unpriced", coverage.unpriced());
        json.number("ignored", coverage.ignored());
        json.close();
    }

    private static PlanCoverage readCoverage(Fields report, Problems problems) {
        Fields coverage = nested(report, "coverage", problems);
        return new PlanCoverage(
                coverage.required("priced", SavedForms.COUNT),
                coverage.required("free", SavedForms.COUNT),
                coverage.required("unpriced", SavedForms.COUNT),
                coverage.required("ignored", SavedForms.COUNT));
    }

    /** Writes the diagnostics. */
    public static void writeDiagnostics(List<Diagnostic> diagnostics, JsonFields json) throws IOException {
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

    private static Diagnostic readDiagnostic(Node node, Problems problems) {
        Fields diagnostic = Fields.of(node, "a diagnostic", problems);
        return new Diagnostic(
                diagnostic.required("code", SavedForms.CODE),
                diagnostic.required("severity", SavedForms.SEVERITY),
                diagnostic.optional("address", SavedForms.TEXT).orElse(null),
                diagnostic.required("message", SavedForms.TEXT),
                diagnostic.required("fix", SavedForms.TEXT));
    }

    private static Fields nested(Fields fields, String key, Problems problems) {
        return Fields.of(fields.required(key), "'" + key + "'", problems);
    }
}
