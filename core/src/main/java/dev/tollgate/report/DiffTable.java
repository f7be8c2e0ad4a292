package dev.tollgate.report;

import dev.tollgate.estimate.Figure;
import dev.tollgate.estimate.Line;
import dev.tollgate.estimate.ResourceCost;
import dev.tollgate.estimate.Totals;
import dev.tollgate.money.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes, resource by resource; the resources whose cost does not change take one line together. */
final class DiffTable {
    private final Grid grid = new Grid();
    private final ResourceRows rows;

    private DiffTable(boolean why) {
        rows = new ResourceRows(grid, why);
    }

    static Grid of(Report report, boolean why) {
        DiffTable table = new DiffTable(why);
        table.fill(report);
        return table.grid;
    }

    private void fill(Report report) {
        grid.figures(Style.FAINT, 0, "", List.of(faint("before"), faint("after"), faint("difference")));
        Fold same = new Fold();
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
        Totals totals = report.totals();
        grid.rule();
        grid.figures(Style.STRONG, 0, "total a month", cells(totals.before(), totals.after(), totals.delta()));
    }

    private void folded(Fold same, int free) {
        if (same.count() > 0) {
            String title = Mark.SAME.sign() + " " + same.words();
            grid.figures(Style.FAINT, 0, title, cells(same.before(), same.after(), Amount.ZERO));
        }
        if (free > 0) {
            grid.note(2, Fold.resources(free) + " without a fee of " + (free == 1 ? "its" : "their") + " own");
        }
    }

    private void resource(ResourceCost resource) {
        rows.heading(resource, Mark.of(resource.action()));
        for (Line each : resource.lines()) {
            rows.line(resource, each, cells(each));
        }
        if (resource.lines().isEmpty()) {
            List<Cell> cells = cells(resource.before(), resource.after(), resource.delta());
            grid.figures(Style.PLAIN, ResourceRows.LINE_INDENT, "cost", cells);
        }
    }

    private static List<Cell> cells(Line line) {
        Rate difference = Rate.ofDifference(line);
        return List.of(
                side(line, line.before()),
                side(line, line.after()),
                difference == null
                        ? new Cell(Figures.cell(line.delta(), Figures::difference), Style.STRONG)
                        : new Cell(difference.cell(true), Style.STRONG));
    }

    private static Cell side(Line line, @Nullable Figure side) {
        Rate rate = Rate.of(line, side);
        return rate == null
                ? new Cell(Figures.cell(side == null ? null : side.cost(), Figures::money), Style.PLAIN)
                : new Cell(rate.cell(false), Style.PLAIN);
    }

    private static List<Cell> cells(@Nullable Amount before, @Nullable Amount after, Amount delta) {
        return List.of(
                new Cell(Figures.cell(before, Figures::money), Style.PLAIN),
                new Cell(Figures.cell(after, Figures::money), Style.PLAIN),
                new Cell(Figures.cell(delta, Figures::difference), Style.STRONG));
    }

    private static Cell faint(String heading) {
        return new Cell(List.of(heading), Style.FAINT);
    }
}
