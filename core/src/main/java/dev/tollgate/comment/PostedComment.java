package dev.tollgate.comment;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A comment that is there.
 *
 * @param id its id at the forge
 * @param order tells which of two was posted earlier: a number that grows, or a time
 * @param body what it says
 * @param link where people can read it; empty when the forge does not tell
 */
public record PostedComment(String id, String order, String body, String link) implements Comparable<PostedComment> {
    /** A longer number is a larger one. */
    private static final Comparator<PostedComment> ORDER = comparing((PostedComment posted) -> posted.order.length())
            .thenComparing(PostedComment::order)
            .thenComparing(PostedComment::id);

    /** Checks that nothing is null. */
    public PostedComment {
        requireNonNull(id, "id is null");
        requireNonNull(order, "order is null");
        requireNonNull(body, "body is null");
        requireNonNull(link, "link is null");
    }

    /** The earlier one first, so that all who look see the same order. */
    @Override
    public int compareTo(PostedComment other) {
        return ORDER.compare(this, other);
    }

    /** True when it already says this; forges change the ends of lines and of the text. */
    boolean says(String text) {
        return normal(body).equals(normal(text));
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
