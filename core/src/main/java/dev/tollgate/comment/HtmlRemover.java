package dev.tollgate.comment;

import dev.tollgate.render.markdown.MarkdownText;

/**
 * Markdown without the HTML that renderers use: what was folded away stands below its title, and what was broken into lines stands in
 * one. Code is left as it is, since there HTML is what a plan calls its resources.
 */
final class HtmlRemover {
    private static final String FENCE = "```";
    private static final String CODE = "<code>";
    private static final String CODE_END = "</code>";

    private HtmlRemover() {}

    static String remove(String markdown) {
        StringBuilder out = new StringBuilder();
        boolean code = false;
        for (String line : markdown.split("\n", -1)) {
            code ^= line.startsWith(FENCE);
            if (!code && !line.startsWith(FENCE) && line.equals("</details>")) {
                continue;
            }
            out.append(code ? line : plain(withCodeSpan(line))).append('\n');
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    /** A title that is a name stands in HTML's code element; without HTML it needs a code span. */
    private static String withCodeSpan(String line) {
        int start = line.indexOf(CODE);
        int end = line.lastIndexOf(CODE_END);
        if (start < 0 || end < start || !line.startsWith("<details")) {
            return line;
        }
        String name = line.substring(start + CODE.length(), end)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        return line.substring(0, start) + MarkdownText.code(name) + line.substring(end + CODE_END.length());
    }

    private static String plain(String line) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int tick = line.indexOf('`', at);
            int end = tick < 0 ? line.length() : tick;
            out.append(words(line.substring(at, end)));
            at = tick < 0 ? end : span(line, tick);
            out.append(line, end, at);
        }
        return out.toString();
    }

    /** The end of the code span that begins there. */
    private static int span(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        String fence = line.substring(start, end);
        int close = line.indexOf(fence, end);
        while (close >= 0 && longer(line, close, fence.length())) {
            close = line.indexOf(fence, past(line, close));
        }
        return close < 0 ? end : close + fence.length();
    }

    private static boolean longer(String line, int close, int length) {
        return past(line, close) - close != length;
    }

    private static int past(String line, int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private static String words(String text) {
        return text.replace("<details open>", "")
                .replace("<details>", "")
                .replace("<summary>", "**")
                .replace("</summary>", "**")
                .replace("<sub>", "")
                .replace("</sub>", "")
                .replace("<br>", " ");
    }
}
