package dev.tollgate.comment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a comment on a pull request. An earlier comment is Tollgate's own when it begins with the marker and the token's account wrote
 * it; all others are left alone. Where the forge does not say whose the token is, the author of a new comment does.
 *
 * <p>When several runs post at once, each looks again after it has posted, and all agree on the comment that stays: for updates the
 * first one, with the text of the last run, otherwise the last one.
 */
public final class CommentPosting {
    private final PullRequestComments comments;
    private final Marker marker;
    private final String body;
    private String account = "";
    private boolean asked;

    /**
     * A posting to a pull request.
     *
     * @param body the text, which begins with the marker
     */
    public CommentPosting(PullRequestComments comments, Marker marker, String body) {
        this.comments = comments;
        this.marker = marker;
        this.body = body;
    }

    /**
     * Posts, updates, hides and deletes.
     *
     * @param quiet true when nothing changes, so that only an earlier comment with another text needs an answer
     */
    public CommentResult carryOut(CommentBehaviour behaviour, boolean quiet) {
        List<PostedComment> marked = comments.listMarked(marker);
        List<PostedComment> earlier = selectOwn(marked);
        boolean uncertain = !marked.isEmpty() && account.isEmpty();
        if (quiet && earlier.isEmpty() && !uncertain) {
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
            CommentResult result = bringUpToDate(earlier.get(i));
            if (result != null) {
                earlier.subList(i + 1, earlier.size()).forEach(comments::remove);
                return result;
            }
        }
        PostedComment mine = post(earlier);
        for (PostedComment each : selectOwn(comments.listMarked(marker))) {
            boolean open = each.compareTo(mine) < 0 && !isAmong(earlier, each);
            CommentResult result = open ? bringUpToDate(each) : null;
            if (result != null) {
                comments.remove(mine);
                return result;
            }
        }
        return new CommentResult(CommentResult.Kind.POSTED, mine.link());
    }

    /** Null when the comment is gone or cannot be changed. */
    private @Nullable CommentResult bringUpToDate(PostedComment comment) {
        if (comment.says(body)) {
            return new CommentResult(CommentResult.Kind.UP_TO_DATE, comment.link());
        }
        return comments.update(comment, body) ? new CommentResult(CommentResult.Kind.UPDATED, comment.link()) : null;
    }

    private void clear(CommentBehaviour behaviour) {
        List<PostedComment> all = selectOwn(comments.listMarked(marker));
        List<PostedComment> old = all.subList(0, Math.max(0, all.size() - 1));
        if (old.isEmpty()) {
            return;
        }
        if (behaviour == CommentBehaviour.HIDE_AND_NEW) {
            comments.hide(old);
        } else {
            old.forEach(comments::remove);
        }
    }

    /** Where the forge did not answer, the comment is looked for before it is posted again. */
    private PostedComment post(List<PostedComment> earlier) {
        try {
            return learnAccount(comments.post(body));
        } catch (UncertainPostException e) {
            for (PostedComment each : selectOwn(comments.listMarked(marker))) {
                if (!isAmong(earlier, each) && each.says(body)) {
                    return each;
                }
            }
            return learnAccount(comments.post(body));
        }
    }

    private static boolean isAmong(List<PostedComment> earlier, PostedComment comment) {
        return earlier.stream().anyMatch(before -> before.id().equals(comment.id()));
    }

    private PostedComment learnAccount(PostedComment mine) {
        if (account.isEmpty()) {
            account = mine.author();
        }
        return mine;
    }

    /** The comments of the token's account, the first first. The forge is asked once, and only when there are comments to tell apart. */
    private List<PostedComment> selectOwn(List<PostedComment> marked) {
        if (!marked.isEmpty() && account.isEmpty() && !asked) {
            account = comments.findAccount();
            asked = true;
        }
        List<PostedComment> own = new ArrayList<>();
        for (PostedComment each : marked) {
            if (!account.isEmpty() && each.author().equals(account)) {
                own.add(each);
            }
        }
        Collections.sort(own);
        return own;
    }
}
