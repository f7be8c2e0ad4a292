package dev.tollgate.render.text;

import dev.tollgate.render.wording.TextStyle;
import java.util.List;

/**
 * What stands in one column of a row.
 *
 * @param rows its lines, the one to read first in front
 * @param style of the first line; the others are faint
 */
public record TextCell(List<String> rows, TextStyle style) {
    /** Copies the lines. */
    public TextCell {
        rows = List.copyOf(rows);
    }

    /** One line. */
    static TextCell of(String text) {
        return new TextCell(List.of(text), TextStyle.PLAIN);
    }

    int width() {
        int width = 0;
        for (String each : rows) {
            width = Math.max(width, TextWidth.of(each));
        }
        return width;
    }

    /** A line of it at the right of the column; blank where it has none. */
    String row(int row, int width, TextWriter page) {
        String text = row < rows.size() ? rows.get(row) : "";
        String blank = " ".repeat(Math.max(0, width - TextWidth.of(text)));
        return blank + page.styled(row == 0 ? style : TextStyle.FAINT, text);
    }
}
