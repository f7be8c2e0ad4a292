package dev.tollgate.render.json;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import java.io.IOException;
import java.io.OutputStream;

/** Writes version 1 of the JSON form of several reports. {@code portfolio-v1.schema.json} in the package of the report describes it. */
public final class JsonPortfolio {
    private final JsonFields json;

    private JsonPortfolio(JsonFields json) {
        this.json = json;
    }

    /** Writes all of it in UTF-8; the stream stays open. */
    public static void write(Portfolio portfolio, OutputStream out) throws IOException {
        JsonFields json = new JsonFields(out);
        new JsonPortfolio(json).write(portfolio);
        json.end();
    }

    private void write(Portfolio portfolio) throws IOException {
        json.open();
        json.text("schemaVersion", Portfolio.SCHEMA_VERSION);
        JsonReport.tool(portfolio.version(), json);
        json.text("currency", portfolio.currency());
        JsonReport.totals(portfolio.totals(), json);
        json.openArray("projects");
        for (ProjectReport each : portfolio.projects()) {
            project(each);
        }
        json.closeArray();
        JsonPolicy.write(portfolio.policy(), json);
        json.close();
    }

    private void project(ProjectReport project) throws IOException {
        json.open();
        json.text("name", project.name());
        if (project.report() == null) {
            json.nothing("report");
        } else {
            json.open("report");
            JsonReport.fields(project.report(), json);
            json.close();
        }
        json.openArray("problems");
        for (Problem each : project.problems()) {
            problem(each);
        }
        json.closeArray();
        json.close();
    }

    private void problem(Problem problem) throws IOException {
        json.open();
        json.text("code", problem.code());
        json.text("place", problem.place().toString());
        json.text("found", problem.found());
        json.text("expected", problem.expected());
        json.text("cure", problem.cure());
        json.close();
    }
}
