package dev.tollgate.report;

import dev.tollgate.estimate.Figure;
import dev.tollgate.estimate.Line;
import dev.tollgate.estimate.ResourceCost;
import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.List;

/** A table of what the plan leads to: a row for each line of the bill with quantity, unit price and cost. */
final class MarkdownBreakdown {
    private static final int MOST_DECIMALS = 4;

    private MarkdownBreakdown() {}

    static void write(List<ResourceCost> resources, Amount total, StringBuilder out) {
        MarkdownTable.row(out, "", "", "quantity", "unit price", "a month");
        out.append("|---|---|---:|---:|---:|\n");
        for (ResourceCost each : resources) {
            resource(each, out);
        }
        String sum = MarkdownTable.figure(total, Figures::money);
        MarkdownTable.row(out, "", "**total a month**", "", "", sum);
        out.append('\n');
    }

    private static void resource(ResourceCost resource, StringBuilder out) {
        String sign = MarkdownTable.sign(resource);
        String name = MarkdownTable.name(resource);
        if (resource.lines().isEmpty()) {
            MarkdownTable.row(out, sign, name, "", "", MarkdownTable.figure(resource.after(), Figures::money));
        }
        name += "<br>";
        for (Line each : resource.lines()) {
            Figure after = each.after();
            if (after != null) {
                String what = name + MarkdownText.words(each.title());
                String price = MarkdownTable.figure(after.unitPrice(), Rate::price);
                MarkdownTable.row(
                        out,
                        sign,
                        what,
                        MarkdownTable.figure(after.quantity(), MarkdownBreakdown::quantity),
                        price + " per " + MarkdownText.words(each.unit()),
                        MarkdownTable.figure(after.cost(), Figures::money));
                sign = "";
                name = "";
            }
        }
    }

    private static String quantity(BigDecimal value) {
        return Figures.number(value, 0, MOST_DECIMALS);
    }
}
