package dev.tollgate.render.html;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.render.markup.MarkupDocument;
import dev.tollgate.render.wording.ActionMark;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.UnitRate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of resources: the address over its lines of the bill, and under them, folded, what they rest on. */
final class HtmlTable {

    private final MarkupDocument page;
    private final boolean difference;

    private HtmlTable(MarkupDocument page, boolean difference) {
        this.page = page;
        this.difference = difference;
    }

    static void changes(List<ResourceCost> resources, CostTotals totals, MarkupDocument page, String heading) {
        HtmlTable table = new HtmlTable(page, true);
        table.begin(heading, "What changes, resource by resource", "before", "after", "difference");
        resources.forEach(table::resource);
        page.open("tfoot").open("tr").leaf("th", "total a month", "scope", "row");
        table.cell(totals.before(), FigureText::money);
        table.cell(totals.after(), FigureText::money);
        table.cell(totals.delta(), FigureText::difference);
        table.end();
    }

    static void breakdown(List<ResourceCost> resources, Amount total, MarkupDocument page, String heading) {
        HtmlTable table = new HtmlTable(page, false);
        table.begin(heading, "What it costs, resource by resource", "quantity", "unit price", "a month");
        resources.forEach(table::resource);
        page.open("tfoot").open("tr").leaf("th", "total a month", "scope", "row", "colspan", "3");
        table.cell(total, FigureText::money);
        table.end();
    }

    /** The mark and address of a resource, and what else tells which object it is and where. */
    static void name(ResourceCost resource, MarkupDocument page) {
        ActionMark mark = ActionMark.of(resource.action());
        page.leaf(
                "span",
                mark.sign(),
                "class",
                "mark " + mark.style().name().toLowerCase(Locale.ROOT),
                "title",
                resource.action().id());
        page.text(" ").code(resource.address());
        if (resource.deposed() != null) {
            page.text(" deposed ").code(resource.deposed());
        }
        if (resource.region() != null) {
            page.text(" ").leaf("span", resource.region().id(), "class", "region");
        }
    }

    private void begin(String heading, String title, String... columns) {
        page.open("section").line().leaf(heading, title).line();
        page.open("table", "class", "resources").line().open("thead").open("tr");
        page.leaf("th", "line of the bill", "scope", "col");
        for (String each : columns) {
            page.leaf("th", each, "scope", "col", "class", "figure");
        }
        page.close().closeLine();
    }

    private void end() {
        page.close().closeLine();
        page.closeLine().closeLine();
    }

    private void resource(ResourceCost resource) {
        page.open("tbody").line().open("tr").open("th", "scope", "rowgroup", "colspan", "4");
        name(resource, page);
        page.close().closeLine();
        for (CostLine each : resource.lines()) {
            line(each);
        }
        if (resource.lines().isEmpty()) {
            page.open("tr").leaf("th", "cost", "scope", "row");
            if (difference) {
                cell(resource.before(), FigureText::money);
                cell(resource.after(), FigureText::money);
                cell(resource.delta(), FigureText::difference);
            } else {
                page.open("td").close().open("td").close();
                cell(resource.after(), FigureText::money);
            }
            page.closeLine();
        }
        reasons(resource);
        page.closeLine();
    }

    private void line(CostLine line) {
        if (difference) {
            page.open("tr").leaf("th", line.title(), "scope", "row");
            side(UnitRate.of(line, line.before()), line.before());
            side(UnitRate.of(line, line.after()), line.after());
            UnitRate rate = UnitRate.ofDifference(line);
            if (rate == null) {
                cell(line.delta(), FigureText::difference);
            } else {
                cell(rate.signed());
            }
            page.closeLine();
        } else if (line.after() != null) {
            LineFigure after = line.after();
            page.open("tr").leaf("th", line.title(), "scope", "row");
            cell(after.quantity(), FigureText::quantity);
            cell(after.unitPrice(), value -> UnitRate.price(value) + " per " + line.unit());
            cell(after.cost(), FigureText::money);
            page.closeLine();
        }
    }

    private void side(@Nullable UnitRate rate, @Nullable LineFigure side) {
        if (rate == null) {
            cell(side == null ? null : side.cost(), FigureText::money);
        } else {
            cell(rate.text());
        }
    }

    private void cell(@Nullable Amount amount, FigureText.Writing writing) {
        page.open("td", "class", "figure");
        HtmlReport.figure(amount, writing, page);
        page.close();
    }

    private void cell(String words) {
        page.open("td", "class", "figure").leaf("b", words).close();
    }

    private void reasons(ResourceCost resource) {
        if (resource.lines().stream().allMatch(line -> line.why().isEmpty())) {
            return;
        }
        page.open("tr", "class", "why").open("td", "colspan", "4").open("details");
        page.leaf("summary", "What this rests on").line();
        for (CostLine each : resource.lines()) {
            page.leaf("p", each.title());
            reasons(each.why(), resource.address(), page);
        }
        page.close().close().closeLine();
    }

    /**
     * Evidence as a list.
     *
     * @param owner the address that the reader has just read
     */
    static void reasons(List<Evidence> why, String owner, MarkupDocument page) {
        page.open("ul").line();
        for (Evidence each : why) {
            String address = each.address();
            page.open("li");
            if (address != null && !address.equals(owner)) {
                page.code(address).text(" ");
            }
            page.code(each.attribute()).text(": " + each.says()).closeLine();
        }
        page.closeLine();
    }
}
