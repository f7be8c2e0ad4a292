package dev.tollgate.render.text;

import dev.tollgate.render.wording.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Text of a given width that grows line by line. */
public final class TextWriter {
    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final boolean colour;

    /** Writes text of the given width in columns. */
    public TextWriter(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    /** The text, marked up where there is colour. */
    public String styled(TextStyle style, String plain) {
        return colour ? style.around(plain) : plain;
    }

    /** A line as it is. */
    public void line(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        text.append(line, 0, end).append('\n');
    }

    /** Adds an empty line. */
    public void blank() {
        text.append('\n');
    }

    /**
     * Words filled into lines. The first begins with {@code start}, already marked up and taking at most {@code indent} columns; the
     * others begin with {@code indent} spaces.
     */
    public void paragraph(TextStyle style, String start, int indent, String words) {
        String lead = start;
        for (String each : wrapped(words, width - indent)) {
            line(lead + styled(style, each));
            lead = " ".repeat(indent);
        }
    }

    /** The words in lines of at most this many columns; a longer word has a line of its own. */
    static List<String> wrapped(String words, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int start = 0;
        while (start <= words.length()) {
            int space = words.indexOf(' ', start);
            String word = words.substring(start, space < 0 ? words.length() : space);
            int size = TextWidth.of(word);
            if (used > 0 && used + 1 + size > columns) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(used > 0 ? " " : "").append(word);
            used += size + (used > 0 ? 1 : 0);
            start = start + word.length() + 1;
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
