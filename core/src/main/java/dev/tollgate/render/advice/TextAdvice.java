package dev.tollgate.render.advice;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.render.text.TextCell;
import dev.tollgate.render.text.TextGrid;
import dev.tollgate.render.text.TextWidth;
import dev.tollgate.render.text.TextWriter;
import dev.tollgate.render.wording.EvidenceText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.TerminalText;
import java.util.List;

/** Advice for the terminal. */
final class TextAdvice implements AdviceDocument {
    private static final int INDENT = 2;
    private static final int NOTE = 4;

    private final TextWriter page;
    private final boolean why;
    private boolean afterTable;

    TextAdvice(TextWriter page, boolean why) {
        this.page = page;
        this.why = why;
    }

    @Override
    public void headline(String sentence) {
        page.paragraph(TextStyle.STRONG, "", 0, TerminalText.escaped(sentence));
    }

    @Override
    public void words(String sentence) {
        if (afterTable) {
            page.blank();
            afterTable = false;
        }
        page.paragraph(TextStyle.PLAIN, "", INDENT, TerminalText.escaped(sentence));
    }

    @Override
    public void section(String title, String more) {
        afterTable = false;
        page.blank();
        String behind =
                more.isEmpty() ? "" : " " + page.styled(TextStyle.FAINT, "(" + TerminalText.escaped(more) + ")");
        page.line(page.styled(TextStyle.STRONG, TerminalText.escaped(title)) + behind);
    }

    @Override
    public void table(List<String> heads, List<Row> rows) {
        TextGrid grid = new TextGrid();
        page.blank();
        grid.figures(
                TextStyle.FAINT,
                0,
                TerminalText.escaped(heads.get(0)),
                heads.subList(1, heads.size()).stream()
                        .map(head -> new TextCell(List.of(head), TextStyle.FAINT))
                        .toList());
        for (Row each : rows) {
            row(grid, each);
        }
        grid.writeTo(page);
        afterTable = true;
    }

    @Override
    public void steps(List<Step> steps) {
        int width = steps.stream()
                .mapToInt(step -> TextWidth.of(TerminalText.escaped(step.when())))
                .max()
                .orElse(0);
        for (Step each : steps) {
            String when = TerminalText.escaped(each.when());
            String lead = " ".repeat(INDENT) + when + " ".repeat(width - TextWidth.of(when) + INDENT);
            page.paragraph(TextStyle.PLAIN, lead, width + 2 * INDENT, TerminalText.escaped(each.what()));
        }
    }

    private void row(TextGrid grid, Row row) {
        List<TextCell> cells = row.cells().stream()
                .map(lines ->
                        new TextCell(lines.stream().map(TerminalText::escaped).toList(), row.weight()))
                .toList();
        grid.figures(row.weight(), INDENT, TerminalText.escaped(row.title()), cells);
        row.notes().forEach(note -> grid.note(NOTE, TerminalText.escaped(note)));
        if (why) {
            for (Evidence each : row.why()) {
                grid.note(NOTE, EvidenceText.of(each, ""));
            }
        }
    }
}
