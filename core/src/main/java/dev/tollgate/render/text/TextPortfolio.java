package dev.tollgate.render.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.money.Amount;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.TerminalText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes several reports for people: the policy, a table with a row for each project, then each report under its name. */
public final class TextPortfolio {
    private TextPortfolio() {}

    /** Writes all of it in UTF-8; the stream stays open. */
    public static void write(Portfolio portfolio, ReportView presentation, OutputStream out) throws IOException {
        TextWriter page = new TextWriter(presentation.width(), presentation.colour());
        if (portfolio.policy() != null) {
            TextPolicy.write(portfolio.policy(), portfolio.currency(), page);
            page.blank();
        }
        table(portfolio).writeTo(page);
        for (ProjectReport each : portfolio.projects()) {
            page.blank();
            page.line(page.styled(TextStyle.STRONG, "project " + TerminalText.escaped(each.name())));
            project(each, presentation, page);
        }
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private static void project(ProjectReport project, ReportView presentation, TextWriter page) {
        if (project.report() != null) {
            TextReport.write(project.report(), presentation, page);
        }
        for (Problem each : project.problems()) {
            page.paragraph(TextStyle.RED, "", 2, TerminalText.escaped(each.message()));
        }
    }

    private static TextGrid table(Portfolio portfolio) {
        TextGrid grid = new TextGrid();
        grid.figures(
                TextStyle.FAINT,
                0,
                portfolio.currency() + " a month",
                List.of(faint("before"), faint("after"), faint("difference")));
        for (ProjectReport each : portfolio.projects()) {
            String title = TerminalText.escaped(each.name());
            grid.figures(
                    TextStyle.PLAIN,
                    0,
                    title,
                    each.fold(report -> cells(report.totals()), problems -> List.of(unusable(), none(), none())));
        }
        grid.rule();
        grid.figures(TextStyle.STRONG, 0, "total", cells(portfolio.totals()));
        Amount due = portfolio.totals().dueAtApply();
        if (!due.isZero()) {
            List<TextCell> cells = List.of(none(), none(), cell(due, FigureText::money, TextStyle.PLAIN));
            grid.figures(TextStyle.PLAIN, 0, "due at apply", cells);
        }
        return grid;
    }

    private static List<TextCell> cells(CostTotals totals) {
        return List.of(
                cell(totals.before(), FigureText::money, TextStyle.PLAIN),
                cell(totals.after(), FigureText::money, TextStyle.PLAIN),
                cell(totals.delta(), FigureText::difference, TextStyle.STRONG));
    }

    private static TextCell cell(Amount amount, FigureText.Writing writing, TextStyle style) {
        return new TextCell(FigureText.cell(amount, writing), style);
    }

    private static TextCell unusable() {
        return new TextCell(List.of("unusable"), TextStyle.RED);
    }

    private static TextCell none() {
        return TextCell.of("");
    }

    private static TextCell faint(String heading) {
        return new TextCell(List.of(heading), TextStyle.FAINT);
    }
}
