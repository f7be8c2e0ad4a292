package dev.tollgate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.estimate.Totals;
import dev.tollgate.money.Amount;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes several reports for people: the policy, a table with a row for each project, then each report under its name. */
final class TextPortfolio {
    private TextPortfolio() {}

    /** Writes all of it in UTF-8; the stream stays open. */
    static void write(Portfolio portfolio, Presentation presentation, OutputStream out) throws IOException {
        Page page = new Page(presentation.width(), presentation.colour());
        if (portfolio.policy() != null) {
            TextPolicy.write(portfolio.policy(), portfolio.currency(), page);
            page.blank();
        }
        table(portfolio).writeTo(page);
        for (Project each : portfolio.projects()) {
            page.blank();
            page.line(page.styled(Style.STRONG, "project " + Printable.escaped(each.name())));
            project(each, presentation, page);
        }
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private static void project(Project project, Presentation presentation, Page page) {
        if (project.report() != null) {
            TextReport.write(project.report(), presentation, page);
        }
        for (Problem each : project.problems()) {
            page.paragraph(Style.RED, "", 2, Printable.escaped(each.message()));
        }
    }

    private static Grid table(Portfolio portfolio) {
        Grid grid = new Grid();
        grid.figures(
                Style.FAINT,
                0,
                portfolio.currency() + " a month",
                List.of(faint("before"), faint("after"), faint("difference")));
        for (Project each : portfolio.projects()) {
            String title = Printable.escaped(each.name());
            grid.figures(
                    Style.PLAIN,
                    0,
                    title,
                    each.fold(report -> cells(report.totals()), problems -> List.of(unusable(), none(), none())));
        }
        grid.rule();
        grid.figures(Style.STRONG, 0, "total", cells(portfolio.totals()));
        Amount due = portfolio.totals().dueAtApply();
        if (!due.isZero()) {
            List<Cell> cells = List.of(none(), none(), cell(due, Figures::money, Style.PLAIN));
            grid.figures(Style.PLAIN, 0, "due at apply", cells);
        }
        return grid;
    }

    private static List<Cell> cells(Totals totals) {
        return List.of(
                cell(totals.before(), Figures::money, Style.PLAIN),
                cell(totals.after(), Figures::money, Style.PLAIN),
                cell(totals.delta(), Figures::difference, Style.STRONG));
    }

    private static Cell cell(Amount amount, Figures.Writing writing, Style style) {
        return new Cell(Figures.cell(amount, writing), style);
    }

    private static Cell unusable() {
        return new Cell(List.of("unusable"), Style.RED);
    }

    private static Cell none() {
        return Cell.of("");
    }

    private static Cell faint(String heading) {
        return new Cell(List.of(heading), Style.FAINT);
    }
}
