package dev.tollgate.document;

import dev.tollgate.diagnostic.Place;

/**
 * The text of a YAML document, to find the place of a part of one of its scalars.
 *
 * @param text all of it
 */
public record DocumentText(String text) {
    /**
     * The place of a character of a scalar, however the scalar is written: plain, quoted, or as a block.
     *
     * @param index which of its characters, from 0
     */
    public Place within(Node.Scalar scalar, int index) {
        int at = content(offset(scalar.place()));
        int last = at;
        int end = Math.min(index, scalar.text().length() - 1);
        for (int i = 0; i <= end; i++) {
            char wanted = scalar.text().charAt(i);
            if (!Character.isWhitespace(wanted)) {
                last = text.indexOf(wanted, at);
                if (last < 0) {
                    return scalar.place();
                }
                at = last + 1;
            }
        }
        return place(
                index > end || isBlank(scalar, index) ? at : last,
                scalar.place().source());
    }

    private static boolean isBlank(Node.Scalar scalar, int index) {
        return Character.isWhitespace(scalar.text().charAt(index));
    }

    /** Behind a quote, or in the lines that belong to a block. */
    private int content(int start) {
        char first = start < text.length() ? text.charAt(start) : ' ';
        return switch (first) {
            case '"', '\'' -> start + 1;
            case '|', '>' -> text.indexOf('\n', start) + 1;
            default -> start;
        };
    }

    private int offset(Place place) {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + Math.max(0, place.column() - 1);
    }

    private Place place(int offset, String source) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int line = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new Place(source, line, offset - start + 1);
    }
}
