package dev.tollgate.render.text;

/** How many columns of a terminal text takes. */
public final class TextWidth {
    /** First and last of each run of characters that take two columns, ascending. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF,
        0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300,
                0x1F64F,
        0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD,
    };

    private TextWidth() {}

    /** The columns of text that is safe to print. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    private static int of(int codePoint) {
        if (codePoint < WIDE[0]) {
            return isCombining(codePoint) ? 0 : 1;
        }
        for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return isCombining(codePoint) ? 0 : 1;
    }

    private static boolean isCombining(int codePoint) {
        int type = codePoint < 0x300 ? Character.UNASSIGNED : Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
