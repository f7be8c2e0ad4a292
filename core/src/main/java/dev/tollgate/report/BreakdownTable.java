package dev.tollgate.report;

import dev.tollgate.estimate.Figure;
import dev.tollgate.estimate.Line;
import dev.tollgate.estimate.ResourceCost;
import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.List;

/** What the plan leads to: every line with quantity, unit price and cost, and the resources that are free. */
final class BreakdownTable {
    private static final int MOST_DECIMALS = 4;

    private final Grid grid = new Grid();
    private final ResourceRows rows;

    private BreakdownTable(boolean why) {
        rows = new ResourceRows(grid, why);
    }

    static Grid of(Report report, boolean why) {
        BreakdownTable table = new BreakdownTable(why);
        table.fill(report);
        return table.grid;
    }

    private void fill(Report report) {
        grid.figures(Style.FAINT, 0, "", List.of(faint("quantity"), faint("unit price"), faint("a month")));
        for (ResourceCost each : report.resources()) {
            if (each.after() != null && !isFree(each, each.after())) {
                resource(each, each.after());
            }
        }
        free(report);
        grid.rule();
        grid.figures(Style.STRONG, 0, "total a month", sum(report.totals().after()));
    }

    private void free(Report report) {
        boolean begun = false;
        for (ResourceCost each : report.resources()) {
            if (each.after() != null && isFree(each, each.after())) {
                if (!begun) {
                    grid.note(0, "without a fee of their own:");
                    begun = true;
                }
                grid.note(ResourceRows.LINE_INDENT, Printable.escaped(each.address()));
            }
        }
    }

    private static boolean isFree(ResourceCost resource, Amount after) {
        return resource.lines().isEmpty() && after.isZero();
    }

    private void resource(ResourceCost resource, Amount after) {
        rows.heading(resource, Mark.of(resource.action()));
        for (Line each : resource.lines()) {
            if (each.after() != null) {
                rows.line(resource, each, cells(each, each.after()));
            }
        }
        if (resource.lines().isEmpty()) {
            grid.figures(Style.PLAIN, ResourceRows.LINE_INDENT, "cost", sum(after));
        }
    }

    private static List<Cell> cells(Line line, Figure figure) {
        Figures.Writing price = value -> Rate.price(value) + " per " + Printable.escaped(line.unit());
        return List.of(
                new Cell(Figures.cell(figure.quantity(), BreakdownTable::quantity), Style.PLAIN),
                new Cell(Figures.cell(figure.unitPrice(), price), Style.PLAIN),
                new Cell(Figures.cell(figure.cost(), Figures::money), Style.STRONG));
    }

    private static String quantity(BigDecimal value) {
        return Figures.number(value, 0, MOST_DECIMALS);
    }

    private static List<Cell> sum(Amount amount) {
        return List.of(Cell.of(""), Cell.of(""), new Cell(Figures.cell(amount, Figures::money), Style.STRONG));
    }

    private static Cell faint(String heading) {
        return new Cell(List.of(heading), Style.FAINT);
    }
}
