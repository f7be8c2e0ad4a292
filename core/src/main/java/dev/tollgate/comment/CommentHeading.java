package dev.tollgate.comment;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/**
 * The title, the tag and the link of a comment.
 *
 * @param title its title, which is words, whatever Markdown it looks like
 * @param tag a name that tells it apart from other comments of Tollgate on the pull request
 * @param link the address of the whole report; empty when there is none
 */
public record CommentHeading(String title, String tag, String link) {
    /** The title unless another is given. */
    public static final String DEFAULT_TITLE = "API Gateway cost";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LINK = 2000;

    /**
     * Checks all parts.
     *
     * @throws IllegalArgumentException when one cannot stand in a comment; the message is for the user
     */
    public CommentHeading {
        requireNonNull(title, "title is null");
        Marker.requireTag(tag);
        requireNonNull(link, "link is null");
        if (title.isBlank() || title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a title is one line of at most " + LONGEST_TITLE + " characters");
        }
        if (!link.isEmpty() && !isLink(link)) {
            throw new IllegalArgumentException("'" + link + "' is no link; expected https://...");
        }
    }

    private static boolean isLink(String link) {
        try {
            URI uri = URI.create(link);
            return link.length() <= LONGEST_LINK
                    && (link.startsWith("https://") || link.startsWith("http://"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
