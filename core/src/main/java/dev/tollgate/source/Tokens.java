package dev.tollgate.source;

/**
 * A file of the language cut into words, texts and marks; comments and blanks are passed over. A text with an interpolation and a
 * heredoc are one token each, whose content nobody may rely on.
 */
final class Tokens {
    /** Kinds of tokens. */
    enum Kind {
        /** A name or a number. */
        WORD,
        /** Text between quotes, without them. */
        TEXT,
        /** Text whose value is not known from the file alone. */
        OPEN_TEXT,
        /** Any other single character, among them the end of a line. */
        MARK,
        /** There is nothing more. */
        END
    }

    private final String file;
    private int at;
    private int line = 1;
    private int lineStart;

    private Kind kind = Kind.END;
    private String text = "";
    private int tokenLine;
    private int tokenColumn;

    Tokens(String file) {
        this.file = file;
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    int line() {
        return tokenLine;
    }

    int column() {
        return tokenColumn;
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    /** Goes on to the next token. */
    void next() {
        skipBlanks();
        tokenLine = line;
        tokenColumn = at - lineStart + 1;
        if (at >= file.length()) {
            token(Kind.END, at);
            return;
        }
        char c = file.charAt(at);
        if (c == '"') {
            quoted();
        } else if (file.startsWith("<<", at) && heredoc()) {
            text = "";
        } else if (isWord(c)) {
            int end = at;
            while (end < file.length() && isWord(file.charAt(end))) {
                end++;
            }
            token(Kind.WORD, end);
        } else {
            token(Kind.MARK, at + 1);
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private void token(Kind found, int end) {
        kind = found;
        text = file.substring(at, end);
        advance(end);
    }

    private void advance(int end) {
        while (at < end) {
            if (file.charAt(at++) == '\n') {
                line++;
                lineStart = at;
            }
        }
    }

    private void skipBlanks() {
        while (at < file.length()) {
            char c = file.charAt(at);
            if (c == '#' || file.startsWith("//", at)) {
                int end = file.indexOf('\n', at);
                advance(end < 0 ? file.length() : end);
            } else if (file.startsWith("/*", at)) {
                int end = file.indexOf("*/", at + 2);
                advance(end < 0 ? file.length() : end + 2);
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\ufeff') {
                advance(at + 1);
            } else {
                return;
            }
        }
    }

    private void quoted() {
        int start = at + 1;
        int end = endOfQuoted(start);
        String inner = file.substring(start, Math.max(start, end - 1));
        boolean open = inner.contains("${") || inner.contains("%{") || inner.indexOf('\\') >= 0;
        advance(end);
        kind = open ? Kind.OPEN_TEXT : Kind.TEXT;
        text = inner;
    }

    /** Behind the closing quote, or the end of the line where there is none. */
    private int endOfQuoted(int start) {
        int i = start;
        while (i < file.length()) {
            char c = file.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\n') {
                return i;
            }
            if (c == '\\') {
                i += 2;
            } else if ((c == '$' || c == '%') && file.startsWith("{", i + 1) && file.charAt(i - 1) != c) {
                i = endOfInterpolation(i + 2);
            } else {
                i++;
            }
        }
        return file.length();
    }

    /** Behind the closing brace; texts inside can hold braces and interpolations of their own. */
    private int endOfInterpolation(int start) {
        int depth = 1;
        int i = start;
        while (i < file.length() && depth > 0) {
            char c = file.charAt(i);
            if (c == '"') {
                i = endOfQuoted(i + 1);
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                i++;
            }
        }
        return i;
    }

    /** True when a heredoc begins here, which is then passed over. */
    private boolean heredoc() {
        int start = at + (file.startsWith("<<-", at) ? 3 : 2);
        int end = file.indexOf('\n', start);
        String marker = end < 0 ? "" : file.substring(start, end).strip();
        if (marker.isEmpty() || !marker.chars().allMatch(c -> isWord((char) c))) {
            return false;
        }
        int from = end + 1;
        while (from < file.length()) {
            int to = file.indexOf('\n', from);
            to = to < 0 ? file.length() : to;
            if (file.substring(from, to).strip().equals(marker)) {
                kind = Kind.OPEN_TEXT;
                advance(to);
                return true;
            }
            from = to + 1;
        }
        kind = Kind.OPEN_TEXT;
        advance(file.length());
        return true;
    }
}
