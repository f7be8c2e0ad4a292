package dev.tollgate.render.markdown;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.money.Amount;
import dev.tollgate.render.wording.ActionMark;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.UnitRate;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A table of what changes: a row for each line of the bill, the address with the first. */
public final class MarkdownDiffTable {
    private static final String BREAK = "<br>";

    private final StringBuilder out;

    private MarkdownDiffTable(StringBuilder out) {
        this.out = out;
    }

    static void changes(List<ResourceCost> resources, CostTotals totals, StringBuilder out) {
        MarkdownDiffTable table = new MarkdownDiffTable(out);
        table.row("", "", "before", "after", "difference");
        out.append("|---|---|---:|---:|---:|\n");
        for (ResourceCost each : resources) {
            table.resource(each);
        }
        table.row("", "**total a month**", cells(totals.before(), totals.after(), strong(difference(totals.delta()))));
        out.append('\n');
    }

    static void unchanged(List<ResourceCost> resources, StringBuilder out) {
        MarkdownDiffTable table = new MarkdownDiffTable(out);
        table.row("", "", "a month");
        out.append("|---|---|---:|\n");
        for (ResourceCost each : resources) {
            Amount cost = each.after() == null ? each.before() : each.after();
            table.row(sign(each), name(each), figure(cost, FigureText::money));
        }
        out.append('\n');
    }

    /** A row of any table; what the cells hold must not be able to end them. */
    public static void row(StringBuilder out, String... cells) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
        for (String each : cells) {
            row.add(escapePipes(each));
        }
        out.append(row);
    }

    /** Some engines let a pipe behind a backslash end the cell, whatever escapes it; it is written as a number. */
    private static String escapePipes(String cell) {
        return cell.replace("\\|", "\\\\u007c").replace("|", "\\|");
    }

    private void row(String... cells) {
        row(out, cells);
    }

    private void row(String first, String second, List<String> figures) {
        row(first, second, figures.get(0), figures.get(1), figures.get(2));
    }

    private void resource(ResourceCost resource) {
        if (resource.lines().isEmpty()) {
            row(
                    sign(resource),
                    name(resource),
                    cells(resource.before(), resource.after(), difference(resource.delta())));
            return;
        }
        String sign = sign(resource);
        String name = name(resource) + BREAK;
        for (CostLine each : resource.lines()) {
            row(sign, name + MarkdownText.words(each.title()), cells(each));
            sign = "";
            name = "";
        }
    }

    private static List<String> cells(CostLine line) {
        UnitRate rate = UnitRate.ofDifference(line);
        return List.of(
                side(line, line.before()),
                side(line, line.after()),
                rate == null ? difference(line.delta()) : MarkdownText.words(rate.signed()));
    }

    private static String side(CostLine line, @Nullable LineFigure side) {
        UnitRate rate = UnitRate.of(line, side);
        return rate == null ? figure(side == null ? null : side.cost(), FigureText::money) : rate(rate);
    }

    private static List<String> cells(@Nullable Amount before, @Nullable Amount after, String difference) {
        return List.of(figure(before, FigureText::money), figure(after, FigureText::money), difference);
    }

    private static String difference(Amount amount) {
        return figure(amount, FigureText::difference);
    }

    private static String rate(UnitRate rate) {
        return MarkdownText.words(rate.text());
    }

    static String figure(@Nullable Amount amount, FigureText.Writing writing) {
        return String.join(BREAK, FigureText.cell(amount, writing));
    }

    /** What is in front of the first break stands out. */
    private static String strong(String cell) {
        int end = cell.contains(BREAK) ? cell.indexOf(BREAK) : cell.length();
        return "**" + cell.substring(0, end) + "**" + cell.substring(end);
    }

    static String sign(ResourceCost resource) {
        return MarkdownText.code(ActionMark.of(resource.action()).sign());
    }

    /** The address, and what else tells which object it is and where. */
    static String name(ResourceCost resource) {
        String deposed = resource.deposed() == null ? "" : ", deposed " + MarkdownText.code(resource.deposed());
        ResourceCost.Region region = resource.region();
        return MarkdownText.code(resource.address())
                + deposed
                + (region == null ? "" : " in " + MarkdownText.words(region.id()));
    }
}
