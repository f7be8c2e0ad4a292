package dev.tollgate.comment;

import static java.util.Objects.requireNonNull;

/**
 * The first line of a comment, which no reader sees, by which a later run finds it again.
 *
 * @param tag tells the comments of several pipelines on one pull request apart
 * @param html true for an HTML comment; false for a link that nothing refers to, where HTML would be shown
 */
public record Marker(String tag, boolean html) {
    /** The tag unless another is given. */
    public static final String DEFAULT_TAG = "default";

    private static final int LONGEST_TAG = 60;

    /**
     * Checks the tag.
     *
     * @throws IllegalArgumentException when it could end the marker; the message is for the user
     */
    public Marker {
        requireTag(tag);
    }

    /**
     * Checks a tag.
     *
     * @throws IllegalArgumentException when it could end the marker; the message is for the user
     */
    static void requireTag(String tag) {
        if (requireNonNull(tag, "tag is null").isEmpty()
                || tag.length() > LONGEST_TAG
                || !tag.chars().allMatch(Marker::isAllowed)) {
            throw new IllegalArgumentException(
                    "'" + tag + "' is no tag; expected up to " + LONGEST_TAG + " letters, digits and . _ / -");
        }
    }

    /** The line, without its end. */
    public String line() {
        return html ? "<!-- tollgate: " + tag + " -->" : "[//]: # (tollgate: " + tag + ")";
    }

    /** True when a comment begins with it. */
    public boolean isOn(String body) {
        int end = body.indexOf('\n');
        return (end < 0 ? body : body.substring(0, end)).strip().equals(line());
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._/-".indexOf(c) >= 0;
    }
}
