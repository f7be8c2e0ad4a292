package dev.tollgate.render.json;

import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.report.Report;
import dev.tollgate.report.SavedReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads what {@link dev.tollgate.report.ReportFormat#JSON} wrote. Keys that this version does not know are left out; whatever it needs must be there and
 * make sense. What a JSON report does not tell is as if it had not been said: when the plan was made, and whether it was a state.
 */
public final class ReportReader {
    /** A report of ten thousand resources has about twenty million. */
    static final int MOST_BYTES = 256 * 1024 * 1024;

    private static final String SAVED = "a report that --format json wrote";

    private final Problems problems = new Problems();

    private ReportReader() {}

    /**
     * The report, or the reports of several projects.
     *
     * @param input the bytes; not closed
     * @param source the name of the input as the user gave it
     * @throws UnusableInputException when this is no report, or one of another schema version
     * @throws IOException when the bytes cannot be read
     */
    public static SavedReport read(InputStream input, String source) throws IOException {
        Node document = JsonDocument.read(input, source, MOST_BYTES);
        requireReport(document);
        ReportReader reader = new ReportReader();
        SavedReport saved = get(document, "projects").isPresent()
                ? new SavedReport.Several(new SavedPortfolio(reader.problems, reader::report).portfolio(document))
                : new SavedReport.Single(reader.report(document));
        return reader.problems.resultOf(() -> saved);
    }

    private static void requireReport(Node document) {
        Optional<Node> version = get(document, "schemaVersion");
        if (version.isEmpty()) {
            boolean plan = get(document, "format_version").isPresent();
            throw refused(
                    "report-none",
                    document.place(),
                    plan ? "a Terraform plan or state, no report" : "no report: there is no schemaVersion",
                    SAVED,
                    plan ? "Run 'tollgate diff PLAN --format json=FILE' and give that FILE" : "");
        }
        if (!(version.get() instanceof Node.Scalar scalar) || !scalar.text().equals(Report.SCHEMA_VERSION)) {
            throw refused(
                    "report-version",
                    version.get().place(),
                    "schema version " + version.get().described(),
                    "'" + Report.SCHEMA_VERSION + "'",
                    "Use one version of Tollgate to write and to read the report");
        }
    }

    private static Optional<Node> get(Node document, String key) {
        return document instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static UnusableInputException refused(
            String code, Place place, String found, String expected, String cure) {
        return new UnusableInputException(new Problem(code, Place.whole(place.source()), found, expected, cure));
    }

    private Report report(Node node) {
        SavedForms.requirePresent(node, problems, "prices", "missing", "resources", "traffic", "diagnostics", "policy");
        Fields fields = Fields.of(node, "the report", problems);
        return new Report(
                nested(fields, "tool").required("version", SavedForms.TEXT),
                plan(nested(fields, "plan")),
                fields.items("prices", this::prices),
                fields.required("currency", SavedForms.TEXT),
                fields.required("monthHours", SavedForms.NUMBER),
                new SavedTotals(problems).totals(fields),
                coverage(nested(fields, "coverage")),
                fields.items("resources", new SavedResources(problems)::resource),
                fields.items("traffic", new SavedTraffic(problems)::verdict),
                fields.items("diagnostics", this::diagnostic),
                fields.optional("policy").map(new SavedPolicy(problems)::policy).orElse(null));
    }

    private PlanHeader plan(Fields plan) {
        return new PlanHeader(
                plan.required("source", SavedForms.TEXT),
                PlanHeader.Kind.PLAN,
                plan.optional("formatVersion", SavedForms.TEXT).orElse(""),
                plan.optional("terraformVersion", SavedForms.TEXT).orElse(""),
                null,
                plan.required("complete", Form.FLAG),
                plan.required("errored", Form.FLAG));
    }

    private Report.Prices prices(Node node) {
        Fields book = Fields.of(node, "a price book", problems);
        return new Report.Prices(
                book.required("book", SavedForms.TEXT),
                book.required("asOf", Form.DATE),
                book.required("currency", SavedForms.TEXT),
                book.required("basis", SavedForms.TEXT),
                book.required("source", SavedForms.TEXT));
    }

    private PlanCoverage coverage(Fields coverage) {
        return new PlanCoverage(
                coverage.required("priced", SavedForms.COUNT),
                coverage.required("free", SavedForms.COUNT),
                coverage.required("unpriced", SavedForms.COUNT),
                coverage.required("ignored", SavedForms.COUNT));
    }

    private Diagnostic diagnostic(Node node) {
        Fields diagnostic = Fields.of(node, "a diagnostic", problems);
        return new Diagnostic(
                diagnostic.required("code", SavedForms.CODE),
                diagnostic.required("severity", SavedForms.SEVERITY),
                diagnostic.optional("address", SavedForms.TEXT).orElse(null),
                diagnostic.required("message", SavedForms.TEXT),
                diagnostic.required("fix", SavedForms.TEXT));
    }

    private Fields nested(Fields fields, String key) {
        return Fields.of(fields.required(key), "'" + key + "'", problems);
    }
}
