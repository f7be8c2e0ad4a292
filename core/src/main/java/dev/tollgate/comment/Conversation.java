package dev.tollgate.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comments of one pull request. Whatever fails is thrown as a {@link dev.tollgate.diagnostic.ForgeFailedException}. */
public interface Conversation {
    /** All comments that can be found again by their first line. */
    List<Posted> list();

    /**
     * Posts a comment.
     *
     * @throws UncertainPostException when nobody knows whether it was posted
     */
    Posted post(String body);

    /** Changes what a comment says; false when it is there no more. */
    boolean update(Posted comment, String body);

    /** Takes a comment away, as far as the forge can; nothing happens when it is there no more. */
    void remove(Posted comment);

    /** Hides comments. */
    void hide(List<Posted> comments);

    /** Why the forge cannot behave like that, in one sentence, or null when it can. */
    @Nullable
    String refusal(Behaviour behaviour);
}
