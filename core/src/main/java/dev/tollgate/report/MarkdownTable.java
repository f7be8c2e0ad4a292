package dev.tollgate.report;

import dev.tollgate.estimate.Figure;
import dev.tollgate.estimate.Line;
import dev.tollgate.estimate.ResourceCost;
import dev.tollgate.estimate.Totals;
import dev.tollgate.money.Amount;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A table of what changes: a row for each line of the bill, the address with the first. */
final class MarkdownTable {
    private static final String BREAK = "<br>";

    private final StringBuilder out;

    private MarkdownTable(StringBuilder out) {
        this.out = out;
    }

    static void changes(List<ResourceCost> resources, Totals totals, StringBuilder out) {
        MarkdownTable table = new MarkdownTable(out);
        table.row("", "", "before", "after", "difference");
        out.append("|---|---|---:|---:|---:|\n");
        for (ResourceCost each : resources) {
            table.resource(each);
        }
        table.row("", "**total a month**", cells(totals.before(), totals.after(), strong(difference(totals.delta()))));
        out.append('\n');
    }

    static void unchanged(List<ResourceCost> resources, StringBuilder out) {
        MarkdownTable table = new MarkdownTable(out);
        table.row("", "", "a month");
        out.append("|---|---|---:|\n");
        for (ResourceCost each : resources) {
            Amount cost = each.after() == null ? each.before() : each.after();
            table.row(sign(each), name(each), figure(cost, Figures::money));
        }
        out.append('\n');
    }

    /** A row of any table; what the cells hold must not be able to end them. */
    static void row(StringBuilder out, String... cells) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
        for (String each : cells) {
            row.add(each.replace("|", "\\|"));
        }
        out.append(row);
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
        for (Line each : resource.lines()) {
            row(sign, name + MarkdownText.words(each.title()), cells(each));
            sign = "";
            name = "";
        }
    }

    private static List<String> cells(Line line) {
        Rate rate = Rate.ofDifference(line);
        return List.of(
                side(line, line.before()),
                side(line, line.after()),
                rate == null ? difference(line.delta()) : MarkdownText.words(rate.signed()));
    }

    private static String side(Line line, @Nullable Figure side) {
        Rate rate = Rate.of(line, side);
        return rate == null ? figure(side == null ? null : side.cost(), Figures::money) : rate(rate);
    }

    private static List<String> cells(@Nullable Amount before, @Nullable Amount after, String difference) {
        return List.of(figure(before, Figures::money), figure(after, Figures::money), difference);
    }

    private static String difference(Amount amount) {
        return figure(amount, Figures::difference);
    }

    private static String rate(Rate rate) {
        return MarkdownText.words(rate.text());
    }

    static String figure(@Nullable Amount amount, Figures.Writing writing) {
        return String.join(BREAK, Figures.cell(amount, writing));
    }

    /** What is in front of the first break stands out. */
    private static String strong(String cell) {
        int end = cell.contains(BREAK) ? cell.indexOf(BREAK) : cell.length();
        return "**" + cell.substring(0, end) + "**" + cell.substring(end);
    }

    static String sign(ResourceCost resource) {
        return MarkdownText.code(Mark.of(resource.action()).sign());
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
