package dev.tollgate.report;

import dev.tollgate.diagnostic.Evidence;
import java.util.List;

/** Advice for the terminal. */
final class TextSheet implements Sheet {
    private static final int INDENT = 2;
    private static final int NOTE = 4;

    private final Page page;
    private final boolean why;
    private boolean afterTable;

    TextSheet(Page page, boolean why) {
        this.page = page;
        this.why = why;
    }

    @Override
    public void headline(String sentence) {
        page.paragraph(Style.STRONG, "", 0, Printable.escaped(sentence));
    }

    @Override
    public void words(String sentence) {
        if (afterTable) {
            page.blank();
            afterTable = false;
        }
        page.paragraph(Style.PLAIN, "", INDENT, Printable.escaped(sentence));
    }

    @Override
    public void section(String title, String more) {
        afterTable = false;
        page.blank();
        String behind = more.isEmpty() ? "" : " " + page.styled(Style.FAINT, "(" + Printable.escaped(more) + ")");
        page.line(page.styled(Style.STRONG, Printable.escaped(title)) + behind);
    }

    @Override
    public void table(List<String> heads, List<Row> rows) {
        Grid grid = new Grid();
        page.blank();
        grid.figures(
                Style.FAINT,
                0,
                Printable.escaped(heads.get(0)),
                heads.subList(1, heads.size()).stream()
                        .map(head -> new Cell(List.of(head), Style.FAINT))
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
                .mapToInt(step -> TextWidth.of(Printable.escaped(step.when())))
                .max()
                .orElse(0);
        for (Step each : steps) {
            String when = Printable.escaped(each.when());
            String lead = " ".repeat(INDENT) + when + " ".repeat(width - TextWidth.of(when) + INDENT);
            page.paragraph(Style.PLAIN, lead, width + 2 * INDENT, Printable.escaped(each.what()));
        }
    }

    private void row(Grid grid, Row row) {
        List<Cell> cells = row.cells().stream()
                .map(lines -> new Cell(lines.stream().map(Printable::escaped).toList(), row.weight()))
                .toList();
        grid.figures(row.weight(), INDENT, Printable.escaped(row.title()), cells);
        row.notes().forEach(note -> grid.note(NOTE, Printable.escaped(note)));
        if (why) {
            for (Evidence each : row.why()) {
                grid.note(NOTE, Reason.of(each, ""));
            }
        }
    }
}
