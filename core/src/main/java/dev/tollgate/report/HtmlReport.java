package dev.tollgate.report;

import dev.tollgate.estimate.ResourceCost;
import dev.tollgate.estimate.Totals;
import dev.tollgate.money.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a page that are about one plan: totals, what changes, traffic, what to know, what it rests on. */
final class HtmlReport {
    private final Report report;
    private final Presentation.View view;
    private final Markup page;
    private final String heading;

    /**
     * For one report.
     *
     * @param heading the element of its headings, for example {@code h2}
     */
    HtmlReport(Report report, Presentation.View view, Markup page, String heading) {
        this.report = report;
        this.view = view;
        this.page = page;
        this.heading = heading;
    }

    static void notes(Report report, Presentation.View view, Markup page) {
        for (String each : Headline.of(report, view).notes()) {
            page.leaf("p", each, "class", "note").line();
        }
    }

    void sections() {
        boolean difference = view == Presentation.View.DIFF;
        if (!report.resources().isEmpty()) {
            totals();
            Sorted sorted = Sorted.of(report, view);
            if (difference) {
                HtmlWaterfall.write(Waterfall.of(report), page, heading);
            }
            resources(sorted);
        }
        HtmlTraffic.write(report, view, page, heading);
        HtmlDiagnostics.write(report.diagnostics(), page, heading);
        footer();
    }

    private void totals() {
        Totals totals = report.totals();
        page.open("dl", "class", "totals").line();
        total("before", totals.before(), Figures::money);
        total("after", totals.after(), Figures::money);
        total("difference", totals.delta(), Figures::difference);
        total("due at apply", totals.dueAtApply(), Figures::money);
        page.closeLine();
    }

    private void total(String title, Amount amount, Figures.Writing writing) {
        String period = title.equals("due at apply") ? report.currency() : report.currency() + " a month";
        page.open("div").leaf("dt", title).open("dd");
        figure(amount, writing, page);
        page.leaf("span", period, "class", "unit").close().closeLine();
    }

    /** The lines of a figure, the one to read first in front. */
    static void figure(@Nullable Amount amount, Figures.Writing writing, Markup page) {
        String element = "b";
        for (String each : Figures.cell(amount, writing)) {
            page.leaf(element, each);
            element = "small";
        }
    }

    private void resources(Sorted sorted) {
        if (view == Presentation.View.DIFF) {
            HtmlTable.changes(sorted.shown(), report.totals(), page, heading);
        } else {
            HtmlTable.breakdown(sorted.shown(), report.totals().after(), page, heading);
        }
        Fold same = new Fold();
        sorted.same().forEach(same::add);
        folded(sorted.same(), same.words());
        int free = sorted.free().size();
        folded(sorted.free(), Fold.resources(free) + " without a fee of " + (free == 1 ? "its" : "their") + " own");
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
                page.text(": " + String.join(" ", Figures.cell(cost, Figures::money)) + " a month");
            }
            page.closeLine();
        }
        page.close().closeLine();
    }

    private void footer() {
        page.open("footer").line();
        for (String each : TextFooter.sentences(report)) {
            page.leaf("p", each).line();
        }
        page.leaf("p", "Tollgate " + report.version() + ".").line();
        page.closeLine();
    }
}
