package dev.tollgate.render.html;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.money.Amount;
import dev.tollgate.render.markup.MarkupDocument;
import dev.tollgate.render.wording.CostSteps;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.HeadlineText;
import dev.tollgate.render.wording.ReportFooter;
import dev.tollgate.render.wording.ResourceSections;
import dev.tollgate.render.wording.UnchangedSummary;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a page that are about one plan: totals, what changes, traffic, what to know, what it rests on. */
final class HtmlReport {
    private final Report report;
    private final ReportView.View view;
    private final MarkupDocument page;
    private final String heading;

    /**
     * For one report.
     *
     * @param heading the element of its headings, for example {@code h2}
     */
    HtmlReport(Report report, ReportView.View view, MarkupDocument page, String heading) {
        this.report = report;
        this.view = view;
        this.page = page;
        this.heading = heading;
    }

    static void notes(Report report, ReportView.View view, MarkupDocument page) {
        for (String each : HeadlineText.of(report, view).notes()) {
            page.leaf("p", each, "class", "note").line();
        }
    }

    void sections() {
        boolean difference = view == ReportView.View.DIFF;
        if (!report.resources().isEmpty()) {
            totals();
            ResourceSections sorted = ResourceSections.of(report, view);
            if (difference) {
                HtmlWaterfall.write(CostSteps.of(report), page, heading);
            }
            resources(sorted);
        }
        HtmlTraffic.write(report, view, page, heading);
        HtmlDiagnostics.write(report.diagnostics(), page, heading);
        footer();
    }

    private void totals() {
        CostTotals totals = report.totals();
        page.open("dl", "class", "totals").line();
        total("before", totals.before(), FigureText::money);
        total("after", totals.after(), FigureText::money);
        total("difference", totals.delta(), FigureText::difference);
        total("due at apply", totals.dueAtApply(), FigureText::money);
        page.closeLine();
    }

    private void total(String title, Amount amount, FigureText.Writing writing) {
        String period = title.equals("due at apply") ? report.currency() : report.currency() + " a month";
        page.open("div").leaf("dt", title).open("dd");
        figure(amount, writing, page);
        page.leaf("span", period, "class", "unit").close().closeLine();
    }

    /** The lines of a figure, the one to read first in front. */
    static void figure(@Nullable Amount amount, FigureText.Writing writing, MarkupDocument page) {
        String element = "b";
        for (String each : FigureText.cell(amount, writing)) {
            page.leaf(element, each);
            element = "small";
        }
    }

    private void resources(ResourceSections sorted) {
        if (view == ReportView.View.DIFF) {
            HtmlTable.changes(sorted.shown(), report.totals(), page, heading);
        } else {
            HtmlTable.breakdown(sorted.shown(), report.totals().after(), page, heading);
        }
        UnchangedSummary same = new UnchangedSummary();
        sorted.same().forEach(same::add);
        folded(sorted.same(), same.words());
        int free = sorted.free().size();
        folded(
                sorted.free(),
                UnchangedSummary.resources(free) + " without a fee of " + (free == 1 ? "its" : "their") + " own");
    }

    private void folded(List<ResourceCost> resources, String title) {
        if (resources.isEmpty()) {
            return;
        }
        page.open("details").leaf("summary", title).open("ul").line();
        for (ResourceCost each : resources) {
            page.open("li");
            HtmlTable.name(each, page);
            Amount cost = each.after() == null ? each.before() : each.after();
            if (cost != null && !cost.isZero()) {
                page.text(": " + String.join(" ", FigureText.cell(cost, FigureText::money)) + " a month");
            }
            page.closeLine();
        }
        page.close().closeLine();
    }

    private void footer() {
        page.open("footer").line();
        for (String each : ReportFooter.sentences(report)) {
            page.leaf("p", each).line();
        }
        page.leaf("p", "Tollgate " + report.version() + ".").line();
        page.closeLine();
    }
}
