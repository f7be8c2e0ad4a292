package dev.tollgate.render.json;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.report.Report;
import dev.tollgate.report.SavedReport;
import dev.tollgate.traffic.TrafficRules;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads a report that {@link dev.tollgate.report.ReportFormat#JSON} wrote. Ignores keys that this version does not know, and requires all
 * that it needs. A JSON report has neither the time of the plan nor its kind: they are read as absent and as a plan.
 */
public final class ReportReader {
    /** A report of ten thousand resources has about twenty million. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final String SAVED = "a report that --format json wrote";

    private ReportReader() {}

    /**
     * Reads the report of one project or of several.
     *
     * @param input the bytes; not closed
     * @param source the name of the input as given by the user
     * @param rules the rules that its verdicts name
     * @throws UnusableInputException if the input is no report, or has another schema version
     * @throws IOException if the bytes cannot be read
     */
    public static SavedReport read(InputStream input, String source, TrafficRules rules) throws IOException {
        Node document = JsonDocument.read(input, source, MOST_BYTES);
        requireReport(document);
        Problems problems = new Problems();
        SavedReport saved = readSaved(document, rules, problems);
        return problems.resultOf(() -> saved);
    }

    private static SavedReport readSaved(Node document, TrafficRules rules, Problems problems) {
        if (findField(document, "projects").isPresent()) {
            return new SavedReport.Several(JsonPortfolio.readPortfolio(document, rules, problems));
        }
        return new SavedReport.Single(JsonReport.readReport(document, rules, problems));
    }

    private static void requireReport(Node document) {
        Optional<Node> version = findField(document, "schemaVersion");
        if (version.isEmpty()) {
            throw refuseOther(document);
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

    private static UnusableInputException refuseOther(Node document) {
        if (findField(document, "format_version").isPresent()) {
            return refused(
                    "report-none",
                    document.place(),
                    "a Terraform plan or state, no report",
                    SAVED,
                    "Run 'tollgate diff PLAN --format json=FILE' and give that FILE");
        }
        return refused("report-none", document.place(), "no report: there is no schemaVersion", SAVED, "");
    }

    private static Optional<Node> findField(Node document, String key) {
        return document instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static UnusableInputException refused(
            String code, Place place, String found, String expected, String cure) {
        return new UnusableInputException(new Problem(code, Place.whole(place.source()), found, expected, cure));
    }
}
