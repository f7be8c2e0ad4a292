package dev.tollgate.render.json;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import dev.tollgate.report.Report;
import dev.tollgate.traffic.TrafficRules;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes and reads version 1 of the JSON form of several reports. {@code portfolio-v1.schema.json} in the package of the report
 * describes it.
 */
public final class JsonPortfolio {
    private JsonPortfolio() {}

    /** Writes all of it in UTF-8; the stream stays open. */
    public static void write(Portfolio portfolio, OutputStream out) throws IOException {
        JsonFields json = new JsonFields(out);
        json.open();
        json.text("schemaVersion", Portfolio.SCHEMA_VERSION);
        JsonReport.writeTool(portfolio.version(), json);
        json.text("currency", portfolio.currency());
        JsonTotals.writeTotals(portfolio.totals(), json);
        json.openArray("projects");
        for (ProjectReport each : portfolio.projects()) {
            writeProject(each, json);
        }
        json.closeArray();
        JsonPolicy.writePolicy(portfolio.policy(), json);
        json.close();
        json.end();
    }

    static Portfolio readPortfolio(Node node, TrafficRules rules, Problems problems) {
        SavedForms.requirePresent(node, problems, "missing", "policy");
        Fields fields = Fields.of(node, "the report", problems);
        return new Portfolio(
                JsonReport.readTool(fields, problems),
                fields.required("currency", SavedForms.TEXT),
                JsonTotals.readTotals(fields, problems),
                fields.items("projects", project -> readProject(project, rules, problems)),
                JsonPolicy.readPolicy(fields, problems));
    }

    private static void writeProject(ProjectReport project, JsonFields json) throws IOException {
        json.open();
        json.text("name", project.name());
        if (project.report() == null) {
            json.nothing("report");
        } else {
            json.open("report");
            JsonReport.writeFields(project.report(), json);
            json.close();
        }
        json.openArray("problems");
        for (Problem each : project.problems()) {
            writeProblem(each, json);
        }
        json.closeArray();
        json.close();
    }

    private static ProjectReport readProject(Node node, TrafficRules rules, Problems problems) {
        SavedForms.requirePresent(node, problems, "report", "problems");
        Fields project = Fields.of(node, "a project", problems);
        String name = project.required("name", SavedForms.TEXT);
        Report report = project.optional("report")
                .map(saved -> JsonReport.readReport(saved, rules, problems))
                .orElse(null);
        List<Problem> found = project.items("problems", problem -> readProblem(problem, problems));
        if ((report == null) == found.isEmpty()) {
            String cure = "Write the file again";
            Problem wrong =
                    new Problem("document-wrong-value", node.place(), "a project", "a report or problems", cure);
            problems.add(wrong);
            return ProjectReport.unusable(name, List.of(wrong));
        }
        return new ProjectReport(name, report, found, null);
    }

    private static void writeProblem(Problem problem, JsonFields json) throws IOException {
        json.open();
        json.text("code", problem.code());
        json.text("place", problem.place().toString());
        json.text("found", problem.found());
        json.text("expected", problem.expected());
        json.text("cure", problem.cure());
        json.close();
    }

    private static Problem readProblem(Node node, Problems problems) {
        Fields problem = Fields.of(node, "a problem", problems);
        return new Problem(
                problem.required("code", SavedForms.TEXT),
                Place.whole(problem.required("place", SavedForms.TEXT)),
                problem.required("found", SavedForms.TEXT),
                problem.required("expected", SavedForms.TEXT),
                problem.required("cure", SavedForms.TEXT));
    }
}
