package dev.tollgate.render.text;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.money.Amount;
import dev.tollgate.render.wording.ActionMark;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.render.wording.UnchangedSummary;
import dev.tollgate.render.wording.UnitRate;
import dev.tollgate.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes, resource by resource; the resources whose cost does not change take one line together. */
final class DiffTable {
    private final TextGrid grid = new TextGrid();
    private final ResourceRows rows;

    private DiffTable(boolean why) {
        rows = new ResourceRows(grid, why);
    }

    static TextGrid of(Report report, boolean why) {
        DiffTable table = new DiffTable(why);
        table.fill(report);
        return table.grid;
    }

    private void fill(Report report) {
        grid.figures(TextStyle.FAINT, 0, "", List.of(faint("before"), faint("after"), faint("difference")));
        UnchangedSummary same = new UnchangedSummary();
        int free = 0;
        for (ResourceCost each : report.resources()) {
            if (each.delta().isZero() && each.lines().isEmpty()) {
                free++;
            } else if (each.delta().isZero()) {
                same.add(each);
            } else {
                resource(each);
            }
        }
        folded(same, free);
        CostTotals totals = report.totals();
        grid.rule();
        grid.figures(TextStyle.STRONG, 0, "total a month", cells(totals.before(), totals.after(), totals.delta()));
    }

    private void folded(UnchangedSummary same, int free) {
        if (same.count() > 0) {
            String title = ActionMark.SAME.sign() + " " + same.words();
            grid.figures(TextStyle.FAINT, 0, title, cells(same.before(), same.after(), Amount.ZERO));
        }
        if (free > 0) {
            grid.note(
                    2,
                    UnchangedSummary.resources(free) + " without a fee of " + (free == 1 ? "its" : "their") + " own");
        }
    }

    private void resource(ResourceCost resource) {
        rows.heading(resource, ActionMark.of(resource.action()));
        for (CostLine each : resource.lines()) {
            rows.line(resource, each, cells(each));
        }
        if (resource.lines().isEmpty()) {
            List<TextCell> cells = cells(resource.before(), resource.after(), resource.delta());
            grid.figures(TextStyle.PLAIN, ResourceRows.LINE_INDENT, "cost", cells);
        }
    }

    private static List<TextCell> cells(CostLine line) {
        UnitRate difference = UnitRate.ofDifference(line);
        return List.of(
                side(line, line.before()),
                side(line, line.after()),
                difference == null
                        ? new TextCell(FigureText.cell(line.delta(), FigureText::difference), TextStyle.STRONG)
                        : new TextCell(difference.cell(true), TextStyle.STRONG));
    }

    private static TextCell side(CostLine line, @Nullable LineFigure side) {
        UnitRate rate = UnitRate.of(line, side);
        return rate == null
                ? new TextCell(FigureText.cell(side == null ? null : side.cost(), FigureText::money), TextStyle.PLAIN)
                : new TextCell(rate.cell(false), TextStyle.PLAIN);
    }

    private static List<TextCell> cells(@Nullable Amount before, @Nullable Amount after, Amount delta) {
        return List.of(
                new TextCell(FigureText.cell(before, FigureText::money), TextStyle.PLAIN),
                new TextCell(FigureText.cell(after, FigureText::money), TextStyle.PLAIN),
                new TextCell(FigureText.cell(delta, FigureText::difference), TextStyle.STRONG));
    }

    private static TextCell faint(String heading) {
        return new TextCell(List.of(heading), TextStyle.FAINT);
    }
}
