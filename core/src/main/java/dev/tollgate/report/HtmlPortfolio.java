package dev.tollgate.report;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.estimate.Totals;
import java.util.List;

/** The parts of a page that are about several plans: a row for each, then each by itself. */
final class HtmlPortfolio {
    private HtmlPortfolio() {}

    static void write(Portfolio portfolio, Presentation.View view, Markup page) {
        page.open("table", "class", "projects").line().open("thead").open("tr");
        page.leaf("th", portfolio.currency() + " a month", "scope", "col");
        for (String each : new String[] {"before", "after", "difference", "due at apply"}) {
            page.leaf("th", each, "scope", "col", "class", "figure");
        }
        page.close().closeLine().open("tbody").line();
        for (Project each : portfolio.projects()) {
            page.open("tr").leaf("th", each.name(), "scope", "row");
            if (each.report() == null) {
                page.leaf("td", "unusable", "colspan", "4", "class", "error");
            } else {
                totals(each.report().totals(), page);
            }
            page.closeLine();
        }
        page.closeLine().open("tfoot").open("tr").leaf("th", "total", "scope", "row");
        totals(portfolio.totals(), page);
        page.close().closeLine().closeLine();
        for (Project each : portfolio.projects()) {
            project(each, view, page);
        }
    }

    private static void totals(Totals totals, Markup page) {
        cell(Figures.cell(totals.before(), Figures::money), page);
        cell(Figures.cell(totals.after(), Figures::money), page);
        cell(Figures.cell(totals.delta(), Figures::difference), page);
        cell(Figures.cell(totals.dueAtApply(), Figures::money), page);
    }

    private static void cell(List<String> lines, Markup page) {
        page.open("td", "class", "figure");
        String element = "b";
        for (String each : lines) {
            page.leaf(element, each);
            element = "small";
        }
        page.close();
    }

    private static void project(Project project, Presentation.View view, Markup page) {
        page.open("section", "class", "project")
                .line()
                .leaf("h2", project.name())
                .line();
        for (Problem each : project.problems()) {
            page.leaf("p", each.message(), "class", "error").line();
        }
        if (project.report() != null) {
            Report report = project.report();
            page.leaf("p", Headline.of(report, view).sentence(), "class", "headline")
                    .line();
            HtmlReport.notes(report, view, page);
            new HtmlReport(report, view, page, "h3").sections();
        }
        page.closeLine();
    }
}
