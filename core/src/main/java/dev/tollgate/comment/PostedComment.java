package dev.tollgate.comment;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A comment that a forge keeps.
 *
 * @param id its id at the forge
 * @param order a number that grows, or a time: the earlier of two comments has the smaller one
 * @param author the account that wrote it; empty where the forge does not say
 * @param body its text
 * @param link its address for people; empty where the forge does not say
 */
public record PostedComment(String id, String order, String author, String body, String link)
        implements Comparable<PostedComment> {
    /** A longer number is a larger one. */
    private static final Comparator<PostedComment> ORDER = comparing((PostedComment posted) -> posted.order.length())
            .thenComparing(PostedComment::order)
            .thenComparing(PostedComment::id);

    /** Checks that nothing is null. */
    public PostedComment {
        requireNonNull(id, "id is null");
        requireNonNull(order, "order is null");
        requireNonNull(author, "author is null");
        requireNonNull(body, "body is null");
        requireNonNull(link, "link is null");
    }

    /** The earlier one first, so that all runs see one order. */
    @Override
    public int compareTo(PostedComment other) {
        return ORDER.compare(this, other);
    }

    /** True when it has this text already; forges change the ends of lines and of the text. */
    boolean says(String text) {
        return normalize(body).equals(normalize(text));
    }

    private static String normalize(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
