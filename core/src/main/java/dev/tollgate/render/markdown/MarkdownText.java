package dev.tollgate.render.markdown;

import dev.tollgate.report.TerminalText;

/**
 * Text of a plan in Markdown. A name stands in a code span, where neither Markdown nor what forges make of plain text (mentions,
 * references to issues, links of bare addresses, formulas) has any power. Sentences are taken apart: of their words, those that are
 * nothing but words stay as they are, and every other becomes a code span.
 */
public final class MarkdownText {
    private static final int SHORTEST_COMMIT = 7;

    private MarkdownText() {}

    /** The name in a code span; nothing for an empty one, which no code span can hold. */
    public static String code(String name) {
        String safe = TerminalText.escaped(name);
        if (safe.isEmpty()) {
            return "";
        }
        String fence = "`".repeat(longestRun(safe) + 1);
        String space = needsSpace(safe) ? " " : "";
        return fence + space + safe + space + fence;
    }

    /** The name within a block of HTML, where Markdown does not rule. */
    static String html(String name) {
        String safe = TerminalText.escaped(name)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return "<code>" + safe + "</code>";
    }

    /** A sentence that may hold names. It must not begin a line, since its first word could then be the mark of a list. */
    public static String words(String sentence) {
        StringBuilder out = new StringBuilder();
        String safe = TerminalText.escaped(sentence);
        int start = 0;
        while (start <= safe.length()) {
            int space = safe.indexOf(' ', start);
            int end = space < 0 ? safe.length() : space;
            word(safe.substring(start, end), out);
            out.append(space < 0 ? "" : " ");
            start = end + 1;
        }
        return out.toString();
    }

    private static void word(String word, StringBuilder out) {
        if (isPlain(word)) {
            out.append(word);
            return;
        }
        int start = word.startsWith("(") ? 1 : 0;
        int end = word.length();
        String closing = word.indexOf('(', start) < 0 ? ".,;:)" : ".,;:";
        while (end > start && closing.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String core = word.substring(start, end);
        out.append(word, 0, start).append(isPlain(core) ? core : code(core)).append(word, end, word.length());
    }

    /** True for a word, a figure, and nothing that a forge could take for a reference. */
    private static boolean isPlain(String word) {
        if (word.equals("->")) {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!isPlain(word, i)) {
                return false;
            }
        }
        return !isReference(word);
    }

    private static boolean isPlain(String word, int at) {
        char c = word.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "-',()".indexOf(c) >= 0) {
            return true;
        }
        if (c == '%') {
            return at == word.length() - 1;
        }
        if (c == '+') {
            return at == 0;
        }
        boolean within = at > 0 && at < word.length() - 1;
        return c == '.' && within && isDigit(word.charAt(at - 1)) && isDigit(word.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** As GH-12, which forges link, or a commit: a long run of hexadecimal digits. */
    private static boolean isReference(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digits = Character.digit(c, 16) < 0 ? 0 : digits + 1;
            boolean ticket = c == '-' && i > 0 && i < word.length() - 1 && isDigit(word.charAt(i + 1));
            if (digits == SHORTEST_COMMIT || (ticket && Character.isLetter(word.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** A span loses one space at either end when it has both, and a backtick at an end would belong to the fence. */
    private static boolean needsSpace(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return first == '`' || last == '`' || (first == ' ' && last == ' ' && !text.isBlank());
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
