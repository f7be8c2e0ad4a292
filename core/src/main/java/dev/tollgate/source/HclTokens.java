package dev.tollgate.source;

/**
 * Cuts a {@code .tf} file into words, quoted texts and marks. Comments and blanks are skipped. A heredoc, and a text with an
 * interpolation, is one token without a known value. Takes time in proportion to the length of the file, whatever it holds.
 */
final class HclTokens {
    /** Kinds of tokens. */
    enum Kind {
        /** A name or a number. */
        WORD,
        /** Text between quotes, without the quotes. */
        TEXT,
        /** Text whose value the file alone does not show. */
        OPEN_TEXT,
        /** Any other single character, a line end included. */
        MARK,
        /** The end of the file. */
        END
    }

    /** No configuration nests interpolations deeper. The rest of such a file is skipped. */
    private static final int MOST_LEVELS = 100;

    private final String file;
    private int at;
    private int line = 1;
    private int lineStart;

    private Kind kind = Kind.END;
    private String text = "";
    private int tokenLine;
    private int tokenColumn;

    HclTokens(String file) {
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

    /** Moves to the next token. */
    void next() {
        skipBlanks();
        tokenLine = line;
        tokenColumn = at - lineStart + 1;
        if (at >= file.length()) {
            take(Kind.END, at);
        } else if (file.charAt(at) == '"') {
            takeQuoted();
        } else if (isWord(file.charAt(at))) {
            take(Kind.WORD, endOfWord(at));
        } else {
            int heredocEnd = file.startsWith("<<", at) ? endOfHeredoc() : -1;
            take(heredocEnd < 0 ? Kind.MARK : Kind.OPEN_TEXT, heredocEnd < 0 ? at + 1 : heredocEnd);
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < file.length() && isWord(file.charAt(end))) {
            end++;
        }
        return end;
    }

    private void take(Kind found, int end) {
        kind = found;
        text = found == Kind.OPEN_TEXT ? "" : file.substring(at, end);
        moveTo(end);
    }

    private void moveTo(int end) {
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
                moveTo(endOf("\n", at, 0));
            } else if (file.startsWith("/*", at)) {
                moveTo(endOf("*/", at + 2, 2));
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\ufeff') {
                moveTo(at + 1);
            } else {
                return;
            }
        }
    }

    /** The place after a text, or the end of the file where the text is missing. */
    private int endOf(String wanted, int from, int length) {
        int found = file.indexOf(wanted, from);
        return found < 0 ? file.length() : found + length;
    }

    private void takeQuoted() {
        int start = at + 1;
        int end = endOfQuoted();
        String inner = file.substring(start, Math.max(start, end - 1));
        boolean isOpen = inner.contains("${") || inner.contains("%{") || inner.indexOf('\\') >= 0;
        kind = isOpen ? Kind.OPEN_TEXT : Kind.TEXT;
        text = isOpen ? "" : inner;
        moveTo(end);
    }

    /**
     * The place after the closing quote, or the end of the line where there is none. An interpolation can hold braces and texts with
     * interpolations of their own, so the open ones are counted level by level.
     */
    private int endOfQuoted() {
        int[] braces = new int[MOST_LEVELS];
        int level = 0;
        boolean inText = true;
        int i = at + 1;
        while (i < file.length()) {
            char c = file.charAt(i);
            if (inText && c == '\\') {
                i++;
            } else if (inText && (c == '"' || c == '\n')) {
                if (level == 0) {
                    return c == '"' ? i + 1 : i;
                }
                inText = false;
            } else if (inText && isInterpolation(i)) {
                level++;
                if (level == MOST_LEVELS) {
                    return file.length();
                }
                braces[level] = 1;
                inText = false;
                i++;
            } else if (!inText && c == '"') {
                inText = true;
            } else if (!inText && (c == '{' || c == '}')) {
                braces[level] += c == '{' ? 1 : -1;
                if (braces[level] == 0) {
                    level--;
                    inText = true;
                }
            }
            i++;
        }
        return file.length();
    }

    /** True for a dollar or percent sign with a brace after it that is not escaped by doubling. */
    private boolean isInterpolation(int i) {
        char c = file.charAt(i);
        return (c == '$' || c == '%') && file.startsWith("{", i + 1) && file.charAt(i - 1) != c;
    }

    /** The place after a heredoc that starts here; -1 where none does. */
    private int endOfHeredoc() {
        int start = at + (file.startsWith("<<-", at) ? 3 : 2);
        int wordEnd = endOfWord(start);
        int lineEnd = wordEnd;
        while (lineEnd < file.length() && isBlank(file.charAt(lineEnd))) {
            lineEnd++;
        }
        if (wordEnd == start || lineEnd == file.length() || file.charAt(lineEnd) != '\n') {
            return -1;
        }
        String marker = file.substring(start, wordEnd);
        int from = lineEnd + 1;
        while (from < file.length()) {
            int to = endOf("\n", from, 0);
            if (file.substring(from, to).strip().equals(marker)) {
                return to;
            }
            from = to + 1;
        }
        return file.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }
}
