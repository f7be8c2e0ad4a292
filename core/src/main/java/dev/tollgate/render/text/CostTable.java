package dev.tollgate.render.text;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.render.wording.ActionMark;
import dev.tollgate.render.wording.EvidenceText;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.ResourceSections;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.render.wording.UnchangedSummary;
import dev.tollgate.render.wording.UnitRate;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.TerminalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of costs, resource by resource. A diff shows both sides of each line and folds unchanged resources into one row. A breakdown
 * shows quantity, unit price and cost of each line after the plan.
 */
final class CostTable {
    private static final int LINE_INDENT = 4;
    private static final int WHY_INDENT = 6;
    private static final String TOTAL = "total a month";

    private final TextGrid grid = new TextGrid();
    private final Report report;
    private final boolean why;

    private CostTable(Report report, boolean why) {
        this.report = report;
        this.why = why;
    }

    static TextGrid of(Report report, ReportView view) {
        CostTable table = new CostTable(report, view.why());
        ResourceSections sections = ResourceSections.of(report, view.view());
        if (view.view() == ReportView.View.DIFF) {
            table.addDiff(sections);
        } else {
            table.addBreakdown(sections);
        }
        return table.grid;
    }

    private void addDiff(ResourceSections sections) {
        addHeadings("before", "after", "difference");
        for (ResourceCost each : sections.shown()) {
            addHeading(each);
            for (CostLine line : each.lines()) {
                addLine(each, line, compareLine(line));
            }
            if (each.lines().isEmpty()) {
                addCost(compareAmounts(each.before(), each.after(), each.delta()));
            }
        }
        addUnchanged(sections.same());
        addFreeCount(sections.free().size());
        CostTotals totals = report.totals();
        addTotal(compareAmounts(totals.before(), totals.after(), totals.delta()));
    }

    private void addUnchanged(List<ResourceCost> same) {
        if (!same.isEmpty()) {
            UnchangedSummary summary = new UnchangedSummary();
            same.forEach(summary::add);
            String title = ActionMark.SAME.sign() + " " + summary.words();
            grid.figures(TextStyle.FAINT, 0, title, compareAmounts(summary.before(), summary.after(), Amount.ZERO));
        }
    }

    private void addFreeCount(int free) {
        if (free > 0) {
            String owner = free == 1 ? "its" : "their";
            grid.note(2, UnchangedSummary.resources(free) + " without a fee of " + owner + " own");
        }
    }

    private void addBreakdown(ResourceSections sections) {
        addHeadings("quantity", "unit price", "a month");
        for (ResourceCost each : sections.shown()) {
            addHeading(each);
            for (CostLine line : each.lines()) {
                if (line.after() != null) {
                    addLine(each, line, describeFigure(line, line.after()));
                }
            }
            if (each.lines().isEmpty()) {
                addCost(showSum(each.after()));
            }
        }
        if (!sections.free().isEmpty()) {
            grid.note(0, "without a fee of their own:");
            for (ResourceCost each : sections.free()) {
                grid.note(LINE_INDENT, TerminalText.escaped(each.address()));
            }
        }
        addTotal(showSum(report.totals().after()));
    }

    private void addHeadings(String... headings) {
        List<TextCell> cells = List.of(headings).stream()
                .map(heading -> new TextCell(List.of(heading), TextStyle.FAINT))
                .toList();
        grid.figures(TextStyle.FAINT, 0, "", cells);
    }

    /** Adds the address, with the mark of its action and its place. */
    private void addHeading(ResourceCost resource) {
        StringBuilder where = new StringBuilder();
        if (resource.deposed() != null) {
            where.append("deposed ").append(TerminalText.escaped(resource.deposed()));
        }
        if (resource.region() != null) {
            if (where.length() > 0) {
                where.append(", ");
            }
            where.append(TerminalText.escaped(resource.region().id()));
        }
        ActionMark mark = ActionMark.of(resource.action());
        grid.heading(mark, TerminalText.escaped(resource.address()), where.toString());
    }

    private void addLine(ResourceCost resource, CostLine line, List<TextCell> cells) {
        grid.figures(TextStyle.PLAIN, LINE_INDENT, TerminalText.escaped(line.title()), cells);
        if (why) {
            for (Evidence each : line.why()) {
                grid.note(WHY_INDENT, EvidenceText.of(each, resource.address()));
            }
        }
    }

    private void addCost(List<TextCell> cells) {
        grid.figures(TextStyle.PLAIN, LINE_INDENT, "cost", cells);
    }

    private void addTotal(List<TextCell> cells) {
        grid.rule();
        grid.figures(TextStyle.STRONG, 0, TOTAL, cells);
    }

    private static List<TextCell> compareLine(CostLine line) {
        UnitRate rate = UnitRate.ofDifference(line);
        List<String> difference =
                rate == null ? FigureText.cell(line.delta(), FigureText::difference) : rate.cell(true);
        return List.of(
                showSide(line, line.before()),
                showSide(line, line.after()),
                new TextCell(difference, TextStyle.STRONG));
    }

    private static TextCell showSide(CostLine line, @Nullable LineFigure side) {
        UnitRate rate = UnitRate.of(line, side);
        if (rate != null) {
            return new TextCell(rate.cell(false), TextStyle.PLAIN);
        }
        return showMoney(side == null ? null : side.cost(), TextStyle.PLAIN);
    }

    private static List<TextCell> compareAmounts(@Nullable Amount before, @Nullable Amount after, Amount delta) {
        return List.of(
                showMoney(before, TextStyle.PLAIN),
                showMoney(after, TextStyle.PLAIN),
                new TextCell(FigureText.cell(delta, FigureText::difference), TextStyle.STRONG));
    }

    private static List<TextCell> describeFigure(CostLine line, LineFigure figure) {
        FigureText.Writing price = value -> UnitRate.price(value) + " per " + TerminalText.escaped(line.unit());
        return List.of(
                new TextCell(FigureText.cell(figure.quantity(), FigureText::quantity), TextStyle.PLAIN),
                new TextCell(FigureText.cell(figure.unitPrice(), price), TextStyle.PLAIN),
                showMoney(figure.cost(), TextStyle.STRONG));
    }

    private static List<TextCell> showSum(@Nullable Amount amount) {
        return List.of(TextCell.of(""), TextCell.of(""), showMoney(amount, TextStyle.STRONG));
    }

    private static TextCell showMoney(@Nullable Amount amount, TextStyle style) {
        return new TextCell(FigureText.cell(amount, FigureText::money), style);
    }
}
