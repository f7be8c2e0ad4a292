package dev.tollgate.render.markdown;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.MarkdownDetail;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import dev.tollgate.report.ReportView;

/** Several reports: the policy, a table with a row for each project, then each report folded under its name. */
final class MarkdownPortfolio {
    /** At the least detail, more projects than these are only counted. */
    private static final int MOST_PROJECTS = 50;

    private final Portfolio portfolio;
    private final ReportView.View view;
    private final MarkdownDetail detail;
    private final StringBuilder out;

    private MarkdownPortfolio(Portfolio portfolio, ReportView.View view, MarkdownDetail detail, StringBuilder out) {
        this.portfolio = portfolio;
        this.view = view;
        this.detail = detail;
        this.out = out;
    }

    static void write(Portfolio portfolio, ReportView.View view, MarkdownDetail detail, StringBuilder out) {
        if (portfolio.policy() != null) {
            MarkdownPolicy.write(portfolio.policy(), portfolio.currency(), detail, out);
        }
        new MarkdownPortfolio(portfolio, view, detail, out).parts();
    }

    private void parts() {
        MarkdownDiffTable.row(out, "project", "before", "after", "difference", "due at apply");
        out.append("|---|---:|---:|---:|---:|\n");
        int rows = 0;
        for (ProjectReport each : portfolio.projects()) {
            if (detail == MarkdownDetail.TOTALS && rows++ == MOST_PROJECTS) {
                int more = portfolio.projects().size() - MOST_PROJECTS;
                MarkdownDiffTable.row(out, "and " + more + " more", "", "", "", "");
                break;
            }
            row(each);
        }
        row("**total a month**", portfolio.totals());
        out.append("\nAll money is in ")
                .append(MarkdownText.words(portfolio.currency()))
                .append(".\n\n");
        if (detail != MarkdownDetail.TOTALS) {
            portfolio.projects().forEach(this::project);
        }
    }

    private void row(ProjectReport project) {
        String name = MarkdownText.code(project.name());
        if (project.report() == null) {
            MarkdownDiffTable.row(out, name, "unusable", "", "", "");
        } else {
            row(name, project.report().totals());
        }
    }

    private void row(String title, CostTotals totals) {
        MarkdownDiffTable.row(
                out,
                title,
                MarkdownDiffTable.figure(totals.before(), FigureText::money),
                MarkdownDiffTable.figure(totals.after(), FigureText::money),
                MarkdownDiffTable.figure(totals.delta(), FigureText::difference),
                MarkdownDiffTable.figure(totals.dueAtApply(), FigureText::money));
    }

    private void project(ProjectReport project) {
        MarkdownReport.fold(out, MarkdownText.html(project.name()));
        if (project.report() != null) {
            out.append(MarkdownReport.of(project.report(), view, detail)).append('\n');
        }
        for (Problem each : project.problems()) {
            out.append("- **error** ")
                    .append(MarkdownText.words(each.message()))
                    .append('\n');
        }
        out.append(project.problems().isEmpty() ? "" : "\n");
        MarkdownReport.unfold(out);
    }
}
