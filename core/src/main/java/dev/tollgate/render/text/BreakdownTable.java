package dev.tollgate.render.text;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.money.Amount;
import dev.tollgate.render.wording.ActionMark;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.render.wording.UnitRate;
import dev.tollgate.report.Report;
import dev.tollgate.report.TerminalText;
import java.math.BigDecimal;
import java.util.List;

/** What the plan leads to: every line with quantity, unit price and cost, and the resources that are free. */
final class BreakdownTable {
    private static final int MOST_DECIMALS = 4;

    private final TextGrid grid = new TextGrid();
    private final ResourceRows rows;

    private BreakdownTable(boolean why) {
        rows = new ResourceRows(grid, why);
    }

    static TextGrid of(Report report, boolean why) {
        BreakdownTable table = new BreakdownTable(why);
        table.fill(report);
        return table.grid;
    }

    private void fill(Report report) {
        grid.figures(TextStyle.FAINT, 0, "", List.of(faint("quantity"), faint("unit price"), faint("a month")));
        for (ResourceCost each : report.resources()) {
            if (each.after() != null && !isFree(each, each.after())) {
                resource(each, each.after());
            }
        }
        free(report);
        grid.rule();
        grid.figures(TextStyle.STRONG, 0, "total a month", sum(report.totals().after()));
    }

    private void free(Report report) {
        boolean begun = false;
        for (ResourceCost each : report.resources()) {
            if (each.after() != null && isFree(each, each.after())) {
                if (!begun) {
                    grid.note(0, "without a fee of their own:");
                    begun = true;
                }
                grid.note(ResourceRows.LINE_INDENT, TerminalText.escaped(each.address()));
            }
        }
    }

    private static boolean isFree(ResourceCost resource, Amount after) {
        return resource.lines().isEmpty() && after.isZero();
    }

    private void resource(ResourceCost resource, Amount after) {
        rows.heading(resource, ActionMark.of(resource.action()));
        for (CostLine each : resource.lines()) {
            if (each.after() != null) {
                rows.line(resource, each, cells(each, each.after()));
            }
        }
        if (resource.lines().isEmpty()) {
            grid.figures(TextStyle.PLAIN, ResourceRows.LINE_INDENT, "cost", sum(after));
        }
    }

    private static List<TextCell> cells(CostLine line, LineFigure figure) {
        FigureText.Writing price = value -> UnitRate.price(value) + " per " + TerminalText.escaped(line.unit());
        return List.of(
                new TextCell(FigureText.cell(figure.quantity(), BreakdownTable::quantity), TextStyle.PLAIN),
                new TextCell(FigureText.cell(figure.unitPrice(), price), TextStyle.PLAIN),
                new TextCell(FigureText.cell(figure.cost(), FigureText::money), TextStyle.STRONG));
    }

    private static String quantity(BigDecimal value) {
        return FigureText.number(value, 0, MOST_DECIMALS);
    }

    private static List<TextCell> sum(Amount amount) {
        return List.of(
                TextCell.of(""),
                TextCell.of(""),
                new TextCell(FigureText.cell(amount, FigureText::money), TextStyle.STRONG));
    }

    private static TextCell faint(String heading) {
        return new TextCell(List.of(heading), TextStyle.FAINT);
    }
}
