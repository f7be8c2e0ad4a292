package dev.tollgate.report;

import org.jspecify.annotations.Nullable;

/**
 * Which characters may reach a terminal or a log as they are. Plans are written by others: an address or a name that holds an escape
 * sequence, a line break or a change of writing direction must not be able to rewrite what a reviewer sees. CI systems obey commands in
 * what a step prints: {@code ::} at the start of a line, {@code ##[} and {@code ##vso[} anywhere. Every word may come to start a line.
 */
public final class TerminalText {
    private TerminalText() {}

    /** The text with every character that is not safe to print written as {@code \}{@code uXXXX}, as JSON and HCL write it. */
    public static String escaped(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!isPlain(text.charAt(i)) || startsCommand(text, i)) {
                return escapedFrom(text, i);
            }
        }
        return text;
    }

    private static boolean startsCommand(String text, int at) {
        return switch (text.charAt(at)) {
            case ':' -> text.startsWith("::", at) && (at == 0 || text.charAt(at - 1) == ' ');
            case '#' -> text.startsWith("##", at) && opensBracket(text, at + 2);
            default -> false;
        };
    }

    /** True for letters and then an opening bracket, as in {@code vso[}. */
    private static boolean opensBracket(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '[';
    }

    /** The escape of a character within the basic plane; null where it is safe to print or half of a surrogate pair. */
    public static @Nullable String escape(int unit) {
        return Character.isSurrogate((char) unit) || isSafe(unit) ? null : hex(unit);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static String escapedFrom(String text, int start) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, start);
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (startsCommand(text, i)) {
                out.append(hex(c));
            } else if (isSafe(c)) {
                out.appendCodePoint(c);
            } else {
                appendEscaped(out, c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static void appendEscaped(StringBuilder out, int codePoint) {
        switch (codePoint) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                for (char unit : Character.toChars(codePoint)) {
                    out.append(hex(unit));
                }
            }
        }
    }

    private static String hex(int unit) {
        String digits = Integer.toHexString(unit);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean isSafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
