package dev.tollgate.render.markdown;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.money.Amount;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.UnitRate;
import java.util.List;

/** A table of what the plan leads to: a row for each line of the bill with quantity, unit price and cost. */
final class MarkdownBreakdown {

    private MarkdownBreakdown() {}

    static void write(List<ResourceCost> resources, Amount total, StringBuilder out) {
        MarkdownDiffTable.row(out, "", "", "quantity", "unit price", "a month");
        out.append("|---|---|---:|---:|---:|\n");
        for (ResourceCost each : resources) {
            resource(each, out);
        }
        String sum = MarkdownDiffTable.figure(total, FigureText::money);
        MarkdownDiffTable.row(out, "", "**total a month**", "", "", sum);
        out.append('\n');
    }

    private static void resource(ResourceCost resource, StringBuilder out) {
        String sign = MarkdownDiffTable.sign(resource);
        String name = MarkdownDiffTable.name(resource);
        if (resource.lines().isEmpty()) {
            MarkdownDiffTable.row(
                    out, sign, name, "", "", MarkdownDiffTable.figure(resource.after(), FigureText::money));
        }
        name += "<br>";
        for (CostLine each : resource.lines()) {
            LineFigure after = each.after();
            if (after != null) {
                String what = name + MarkdownText.words(each.title());
                String price = MarkdownDiffTable.figure(after.unitPrice(), UnitRate::price);
                MarkdownDiffTable.row(
                        out,
                        sign,
                        what,
                        MarkdownDiffTable.figure(after.quantity(), FigureText::quantity),
                        price + " per " + MarkdownText.words(each.unit()),
                        MarkdownDiffTable.figure(after.cost(), FigureText::money));
                sign = "";
                name = "";
            }
        }
    }
}
