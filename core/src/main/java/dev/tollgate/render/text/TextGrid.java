package dev.tollgate.render.text;

import dev.tollgate.render.wording.ActionMark;
import dev.tollgate.render.wording.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table: titles at the left, figures in columns at the right, and lines between that take the whole width. */
public final class TextGrid {
    private static final int GAP = 2;

    /** Addresses in less than this are hard to read. */
    private static final int LEAST_TITLE = 24;

    private static final int HEADING_INDENT = 4;

    private final List<Row> rows = new ArrayList<>();
    private final int leastTitle;

    /** An empty table. */
    public TextGrid() {
        this(LEAST_TITLE);
    }

    /** A table whose titles get lines of their own where there is less room than this beside the figures. */
    TextGrid(int leastTitle) {
        this.leastTitle = leastTitle;
    }

    /** A line of the table, or several. */
    private interface Row {
        void write(TextWriter page, int[] widths, int title);

        default int titleWidth() {
            return 0;
        }

        default List<TextCell> cells() {
            return List.of();
        }
    }

    /** Figures with their title. */
    public void figures(TextStyle style, int indent, String title, List<TextCell> cells) {
        rows.add(new Entry(leastTitle, style, indent, title, List.copyOf(cells)));
    }

    /** An address with its mark, and behind it what else identifies it. */
    void heading(ActionMark mark, String address, String more) {
        rows.add((page, widths, title) -> {
            String sign = page.styled(mark.style(), mark.sign()) + " ";
            String behind = more.isEmpty() ? "" : page.styled(TextStyle.FAINT, "(" + more + ")");
            int width = TextWidth.of(mark.sign() + " " + address + " (" + more + ")");
            if (more.isEmpty() || width <= page.width()) {
                page.line(sign + address + " " + behind);
            } else {
                page.line(sign + address);
                page.line(" ".repeat(HEADING_INDENT) + behind);
            }
        });
    }

    /** Words that take the whole width. */
    public void note(int indent, String words) {
        rows.add((page, widths, title) -> page.paragraph(TextStyle.FAINT, " ".repeat(indent), indent + GAP, words));
    }

    /** A line across. */
    void rule() {
        rows.add((page, widths, title) -> page.line(page.styled(TextStyle.FAINT, "-".repeat(title + across(widths)))));
    }

    /** As wide as the longest title asks for, and no wider than the page. */
    public void writeTo(TextWriter page) {
        int[] widths = widths();
        int title = Math.min(page.width() - across(widths), Math.max(longest(), leastTitle));
        for (Row each : rows) {
            each.write(page, widths, title);
        }
    }

    private static int across(int[] widths) {
        int across = 0;
        for (int width : widths) {
            across += width + GAP;
        }
        return across;
    }

    private int longest() {
        int longest = 0;
        for (Row each : rows) {
            longest = Math.max(longest, each.titleWidth());
        }
        return longest;
    }

    private int[] widths() {
        int[] widths = new int[0];
        for (Row row : rows) {
            List<TextCell> cells = row.cells();
            widths = widths.length < cells.size() ? Arrays.copyOf(widths, cells.size()) : widths;
            for (int i = 0; i < cells.size(); i++) {
                widths[i] = Math.max(widths[i], cells.get(i).width());
            }
        }
        return widths;
    }

    private record Entry(int leastTitle, TextStyle style, int indent, String title, List<TextCell> cells)
            implements Row {
        @Override
        public void write(TextWriter page, int[] widths, int room) {
            boolean beside = room >= leastTitle;
            List<String> words = TextWriter.wrapped(title, (beside ? room : page.width()) - indent - GAP);
            int written = 0;
            for (int i = 0; i < words.size(); i++) {
                String left = " ".repeat(indent + (i > 0 ? GAP : 0)) + words.get(i);
                boolean fits = beside && TextWidth.of(left) <= room;
                page.line(page.styled(style, left)
                        + (fits ? figures(page, written, widths, room - TextWidth.of(left)) : ""));
                written += fits ? 1 : 0;
            }
            for (int i = written; i < height(); i++) {
                page.line(figures(page, i, widths, Math.max(0, room)));
            }
        }

        @Override
        public int titleWidth() {
            return indent + GAP + TextWidth.of(title);
        }

        private String figures(TextWriter page, int row, int[] widths, int blank) {
            StringBuilder line = new StringBuilder(" ".repeat(blank));
            for (int i = 0; i < cells.size(); i++) {
                line.append(" ".repeat(GAP)).append(cells.get(i).row(row, widths[i], page));
            }
            return line.toString();
        }

        private int height() {
            int height = 0;
            for (TextCell each : cells) {
                height = Math.max(height, each.rows().size());
            }
            return height;
        }
    }
}
