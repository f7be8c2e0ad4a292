package dev.tollgate.comment;

import java.util.List;

/** The comments of one pull request. Every failure is a {@link dev.tollgate.diagnostic.ForgeFailedException}. */
public interface PullRequestComments {
    /** Lists the comments that begin with a marker, whoever wrote them. */
    List<PostedComment> listMarked(Marker marker);

    /** Finds the account that the token belongs to, as {@link PostedComment#author} names it; empty where the forge does not say. */
    String findAccount();

    /**
     * Posts a comment.
     *
     * @throws UncertainPostException when nobody knows whether it was posted
     */
    PostedComment post(String body);

    /** Changes the text of a comment; false when it is gone, or when the token may not change it. */
    boolean update(PostedComment comment, String body);

    /** Removes a comment as far as the forge can; nothing happens when it is gone. */
    void remove(PostedComment comment);

    /** Hides comments, at forges that can. */
    default void hide(List<PostedComment> comments) {
        throw new UnsupportedOperationException("this forge cannot hide comments");
    }
}
