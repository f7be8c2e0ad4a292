package dev.tollgate.render.json;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import dev.tollgate.report.Report;
import java.util.List;
import java.util.function.Function;

/** The JSON form of several reports. */
final class SavedPortfolio {
    private final Problems problems;
    private final Function<Node, Report> reports;

    /** Reads the report of each project with the function. */
    SavedPortfolio(Problems problems, Function<Node, Report> reports) {
        this.problems = problems;
        this.reports = reports;
    }

    Portfolio portfolio(Node node) {
        SavedForms.requirePresent(node, problems, "missing", "policy");
        Fields fields = Fields.of(node, "the report", problems);
        return new Portfolio(
                Fields.of(fields.required("tool"), "'tool'", problems).required("version", SavedForms.TEXT),
                fields.required("currency", SavedForms.TEXT),
                new SavedTotals(problems).totals(fields),
                fields.items("projects", this::project),
                fields.optional("policy").map(new SavedPolicy(problems)::policy).orElse(null));
    }

    private ProjectReport project(Node node) {
        SavedForms.requirePresent(node, problems, "report", "problems");
        Fields project = Fields.of(node, "a project", problems);
        String name = project.required("name", SavedForms.TEXT);
        Report report = project.optional("report").map(reports).orElse(null);
        List<Problem> found = project.items("problems", this::problem);
        if ((report == null) == found.isEmpty()) {
            String cure = "Write the file again";
            Problem wrong =
                    new Problem("document-wrong-value", node.place(), "a project", "a report or problems", cure);
            problems.add(wrong);
            return ProjectReport.unusable(name, List.of(wrong));
        }
        return new ProjectReport(name, report, found);
    }

    private Problem problem(Node node) {
        Fields problem = Fields.of(node, "a problem", problems);
        return new Problem(
                problem.required("code", SavedForms.TEXT),
                Place.whole(problem.required("place", SavedForms.TEXT)),
                problem.required("found", SavedForms.TEXT),
                problem.required("expected", SavedForms.TEXT),
                problem.required("cure", SavedForms.TEXT));
    }
}
