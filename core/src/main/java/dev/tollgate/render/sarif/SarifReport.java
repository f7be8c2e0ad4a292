package dev.tollgate.render.sarif;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.render.json.JsonFields;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes diagnostics and what a policy finds as SARIF 2.1.0, which code scanning shows at the lines that are to change. One run, also
 * for several projects, since services take only one run of a tool at a time.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonFields json;

    private SarifReport(JsonFields json) {
        this.json = json;
    }

    /** Writes the report in UTF-8; the stream stays open. */
    public static void write(Report report, ReportView presentation, OutputStream out) throws IOException {
        SarifFindings findings = new SarifFindings(presentation.places());
        findings.add(null, report);
        write(report.version(), findings, List.of(), out);
    }

    /** Writes the reports of several projects. */
    public static void write(Portfolio portfolio, ReportView presentation, OutputStream out) throws IOException {
        SarifFindings findings = new SarifFindings(presentation.places());
        portfolio.projects().forEach(findings::add);
        if (portfolio.policy() != null) {
            findings.add(portfolio.policy(), portfolio);
        }
        write(portfolio.version(), findings, portfolio.projects(), out);
    }

    private static void write(String version, SarifFindings findings, List<ProjectReport> projects, OutputStream out)
            throws IOException {
        JsonFields json = new JsonFields(out);
        SarifReport sarif = new SarifReport(json);
        json.open();
        json.text("$schema", SCHEMA);
        json.text("version", "2.1.0");
        json.openArray("runs");
        json.open();
        sarif.tool(version, findings);
        sarif.invocation(projects);
        json.text("columnKind", "utf16CodeUnits");
        json.openArray("results");
        for (SarifFindings.Found each : findings.all()) {
            sarif.result(each, findings);
        }
        json.closeArray();
        json.close();
        json.closeArray();
        json.close();
        json.end();
    }

    private void tool(String version, SarifFindings findings) throws IOException {
        json.open("tool");
        json.open("driver");
        json.text("name", "Tollgate");
        json.text("semanticVersion", version);
        json.openArray("rules");
        for (SarifRule each : findings.rules()) {
            each.write(json);
        }
        json.closeArray();
        json.close();
        json.close();
    }

    /** Tells inputs that could not be used, which have no results. */
    private void invocation(List<ProjectReport> projects) throws IOException {
        json.openArray("invocations");
        json.open();
        json.flag("executionSuccessful", projects.stream().noneMatch(project -> project.report() == null));
        json.openArray("toolExecutionNotifications");
        for (ProjectReport project : projects) {
            for (Problem each : project.problems()) {
                json.open();
                json.text("level", "error");
                json.open("descriptor");
                json.text("id", each.code());
                json.close();
                message("message", project.name() + ": " + each.message());
                json.close();
            }
        }
        json.closeArray();
        json.close();
        json.closeArray();
    }

    private void result(SarifFindings.Found found, SarifFindings findings) throws IOException {
        json.open();
        json.text("ruleId", found.rule());
        json.number("ruleIndex", findings.index(found.rule()));
        json.text("level", found.level());
        message("message", found.message());
        new SarifLocation(json).write(found);
        json.open("partialFingerprints");
        json.text("tollgateFinding/v1", found.fingerprint());
        json.close();
        suppression(found.justification());
        json.close();
    }

    private void suppression(@Nullable String justification) throws IOException {
        if (justification != null) {
            json.openArray("suppressions");
            json.open();
            json.text("kind", "external");
            json.text("status", "accepted");
            json.text("justification", justification);
            json.close();
            json.closeArray();
        }
    }

    /** A viewer makes a link of a closing bracket with an opening parenthesis after it (SARIF 2.1.0, 3.11.6). */
    private void message(String name, String words) throws IOException {
        json.open(name);
        json.text("text", words.replace("](", "\\]("));
        json.close();
    }
}
