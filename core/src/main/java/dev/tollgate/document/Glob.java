package dev.tollgate.document;

import static java.util.Objects.requireNonNull;

/**
 * A text in which every {@code *} stands for any run of characters.
 *
 * @param text the text
 */
public record Glob(String text) {
    /** Checks that the text is given. */
    public Glob {
        requireNonNull(text, "text is null");
    }

    /** True when it stands for one text only. */
    public boolean isLiteral() {
        return wildcards() == 0;
    }

    /** How many wildcards it has. */
    public int wildcards() {
        return (int) text.chars().filter(c -> c == '*').count();
    }

    /**
     * True when the other text is one of those that this stands for. Only the last wildcard is ever tried anew, because what an earlier
     * one could take instead, the last one can take too; so this takes at most the product of the lengths.
     */
    public boolean matches(String other) {
        int in = 0;
        int at = 0;
        int wildcard = -1;
        int taken = 0;
        while (at < other.length()) {
            if (in < text.length() && text.charAt(in) == '*') {
                wildcard = in++;
                taken = at;
            } else if (in < text.length() && text.charAt(in) == other.charAt(at)) {
                in++;
                at++;
            } else if (wildcard >= 0) {
                in = wildcard + 1;
                at = ++taken;
            } else {
                return false;
            }
        }
        while (in < text.length() && text.charAt(in) == '*') {
            in++;
        }
        return in == text.length();
    }
}
