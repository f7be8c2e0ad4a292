package dev.tollgate.diagnostic;

/** Puts texts of the user into messages. A long text is cut, so that no message repeats an input without measure. */
public final class QuotedText {
    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_SENTENCE = 2_000;

    private QuotedText() {}

    /** The text in single quotes, on one line, cut after 60 characters. */
    public static String quote(String text) {
        return "'" + cut(text, LONGEST_QUOTE).replace("\n", "\\n") + "'";
    }

    /** A whole sentence of a message, cut where it is longer than any that is written on purpose. */
    static String limit(String sentence) {
        return cut(sentence, LONGEST_SENTENCE);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "...";
    }
}
