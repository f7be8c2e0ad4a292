package dev.tollgate.report;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.estimate.Totals;

/** Several reports: the policy, a table with a row for each project, then each report folded under its name. */
final class MarkdownPortfolio {
    /** At the least detail, more projects than these are only counted. */
    private static final int MOST_PROJECTS = 50;

    private final Portfolio portfolio;
    private final Presentation.View view;
    private final MarkdownDetail detail;
    private final StringBuilder out;

    private MarkdownPortfolio(Portfolio portfolio, Presentation.View view, MarkdownDetail detail, StringBuilder out) {
        this.portfolio = portfolio;
        this.view = view;
        this.detail = detail;
        this.out = out;
    }

    static void write(Portfolio portfolio, Presentation.View view, MarkdownDetail detail, StringBuilder out) {
        if (portfolio.policy() != null) {
            MarkdownPolicy.write(portfolio.policy(), portfolio.currency(), detail, out);
        }
        new MarkdownPortfolio(portfolio, view, detail, out).parts();
    }

    private void parts() {
        MarkdownTable.row(out, "project", "before", "after", "difference", "due at apply");
        out.append("|---|---:|---:|---:|---:|\n");
        int rows = 0;
        for (Project each : portfolio.projects()) {
            if (detail == MarkdownDetail.TOTALS && rows++ == MOST_PROJECTS) {
                int more = portfolio.projects().size() - MOST_PROJECTS;
                MarkdownTable.row(out, "and " + more + " more", "", "", "", "");
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

    private void row(Project project) {
        String name = MarkdownText.code(project.name());
        if (project.report() == null) {
            MarkdownTable.row(out, name, "unusable", "", "", "");
        } else {
            row(name, project.report().totals());
        }
    }

    private void row(String title, Totals totals) {
        MarkdownTable.row(
                out,
                title,
                MarkdownTable.figure(totals.before(), Figures::money),
                MarkdownTable.figure(totals.after(), Figures::money),
                MarkdownTable.figure(totals.delta(), Figures::difference),
                MarkdownTable.figure(totals.dueAtApply(), Figures::money));
    }

    private void project(Project project) {
        Markdown.fold(out, MarkdownText.html(project.name()));
        if (project.report() != null) {
            out.append(Markdown.of(project.report(), view, detail)).append('\n');
        }
        for (Problem each : project.problems()) {
            out.append("- **error** ")
                    .append(MarkdownText.words(each.message()))
                    .append('\n');
        }
        out.append(project.problems().isEmpty() ? "" : "\n");
        Markdown.unfold(out);
    }
}
