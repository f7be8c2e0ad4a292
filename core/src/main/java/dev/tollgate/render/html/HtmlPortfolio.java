package dev.tollgate.render.html;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.money.Amount;
import dev.tollgate.render.markup.MarkupDocument;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.HeadlineText;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;

/** The parts of a page that are about several plans: a row for each, then each by itself. */
final class HtmlPortfolio {
    private HtmlPortfolio() {}

    static void write(Portfolio portfolio, ReportView.View view, MarkupDocument page) {
        page.open("table", "class", "projects").line().open("thead").open("tr");
        page.leaf("th", portfolio.currency() + " a month", "scope", "col");
        for (String each : new String[] {"before", "after", "difference", "due at apply"}) {
            page.leaf("th", each, "scope", "col", "class", "figure");
        }
        page.close().closeLine().open("tbody").line();
        for (ProjectReport each : portfolio.projects()) {
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
        for (ProjectReport each : portfolio.projects()) {
            project(each, view, page);
        }
    }

    private static void totals(CostTotals totals, MarkupDocument page) {
        writeCell(totals.before(), FigureText::money, page);
        writeCell(totals.after(), FigureText::money, page);
        writeCell(totals.delta(), FigureText::difference, page);
        writeCell(totals.dueAtApply(), FigureText::money, page);
    }

    private static void writeCell(Amount amount, FigureText.Writing writing, MarkupDocument page) {
        page.open("td", "class", "figure");
        HtmlReport.figure(amount, writing, page);
        page.close();
    }

    private static void project(ProjectReport project, ReportView.View view, MarkupDocument page) {
        page.open("section", "class", "project")
                .line()
                .leaf("h2", project.name())
                .line();
        for (Problem each : project.problems()) {
            page.leaf("p", each.message(), "class", "error").line();
        }
        if (project.report() != null) {
            Report report = project.report();
            page.leaf("p", HeadlineText.of(report, view).sentence(), "class", "headline")
                    .line();
            HtmlReport.notes(report, view, page);
            new HtmlReport(report, view, page, "h3").sections();
        }
        page.closeLine();
    }
}
