package dev.tollgate.comment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Brings a comment on a pull request. When several runs do so at the same time, each looks again after it has posted, and all of them
 * agree on which comment stays: for updates the first one, which gets the text of whoever came last; otherwise the last one.
 */
public final class CommentPosting {
    private final PullRequestComments conversation;
    private final Marker marker;
    private final String body;

    /**
     * A posting to a conversation.
     *
     * @param body the text, which begins with the marker
     */
    public CommentPosting(PullRequestComments conversation, Marker marker, String body) {
        this.conversation = conversation;
        this.marker = marker;
        this.body = body;
    }

    /**
     * Posts, updates, hides and deletes.
     *
     * @param quiet true when nothing changes, so that only an earlier comment that says otherwise needs an answer
     */
    public CommentResult carryOut(CommentBehaviour behaviour, boolean quiet) {
        List<PostedComment> earlier = own();
        if (earlier.isEmpty() && quiet) {
            return new CommentResult(CommentResult.Kind.NOTHING_TO_SAY, "");
        }
        if (behaviour == CommentBehaviour.UPDATE) {
            return update(earlier);
        }
        PostedComment latest = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        if (quiet && latest != null && latest.says(body)) {
            return new CommentResult(CommentResult.Kind.UP_TO_DATE, latest.link());
        }
        PostedComment mine = post(earlier);
        if (behaviour != CommentBehaviour.NEW) {
            clear(behaviour);
        }
        return new CommentResult(CommentResult.Kind.POSTED, mine.link());
    }

    private CommentResult update(List<PostedComment> earlier) {
        for (int i = 0; i < earlier.size(); i++) {
            PostedComment first = earlier.get(i);
            boolean current = first.says(body);
            if (current || conversation.update(first, body)) {
                earlier.subList(i + 1, earlier.size()).forEach(conversation::remove);
                return new CommentResult(
                        current ? CommentResult.Kind.UP_TO_DATE : CommentResult.Kind.UPDATED, first.link());
            }
        }
        PostedComment mine = post(earlier);
        List<PostedComment> all = own();
        PostedComment first = all.isEmpty() ? mine : all.get(0);
        if (first.compareTo(mine) < 0 && conversation.update(first, body)) {
            conversation.remove(mine);
            return new CommentResult(CommentResult.Kind.UPDATED, first.link());
        }
        return new CommentResult(CommentResult.Kind.POSTED, mine.link());
    }

    private void clear(CommentBehaviour behaviour) {
        List<PostedComment> all = own();
        List<PostedComment> old = all.subList(0, Math.max(0, all.size() - 1));
        if (old.isEmpty()) {
            return;
        }
        if (behaviour == CommentBehaviour.HIDE_AND_NEW) {
            conversation.hide(old);
        } else {
            old.forEach(conversation::remove);
        }
    }

    /** Where the forge did not answer, the comment is looked for before it is posted again. */
    private PostedComment post(List<PostedComment> earlier) {
        try {
            return conversation.post(body);
        } catch (UncertainPostException e) {
            for (PostedComment each : own()) {
                boolean known = earlier.stream().anyMatch(before -> before.id().equals(each.id()));
                if (!known && each.says(body)) {
                    return each;
                }
            }
            return conversation.post(body);
        }
    }

    /** The comments with the marker, the first first. */
    private List<PostedComment> own() {
        List<PostedComment> own = new ArrayList<>();
        for (PostedComment each : conversation.list()) {
            if (marker.isOn(each.body())) {
                own.add(each);
            }
        }
        Collections.sort(own);
        return own;
    }
}
