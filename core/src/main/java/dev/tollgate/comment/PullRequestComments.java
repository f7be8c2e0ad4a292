package dev.tollgate.comment;

import java.util.List;

/** The comments of one pull request. Whatever fails is thrown as a {@link dev.tollgate.diagnostic.ForgeFailedException}. */
public interface PullRequestComments {
    /** All comments that can be found again by their first line. */
    List<PostedComment> list();

    /**
     * Posts a comment.
     *
     * @throws UncertainPostException when nobody knows whether it was posted
     */
    PostedComment post(String body);

    /** Changes what a comment says; false when it is there no more. */
    boolean update(PostedComment comment, String body);

    /** Takes a comment away, as far as the forge can; nothing happens when it is there no more. */
    void remove(PostedComment comment);

    /** Hides comments, at forges that can. */
    default void hide(List<PostedComment> comments) {
        throw new UnsupportedOperationException("this forge cannot hide comments");
    }
}
