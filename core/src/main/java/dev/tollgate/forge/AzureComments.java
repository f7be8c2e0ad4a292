package dev.tollgate.forge;

import dev.tollgate.comment.Marker;
import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
import java.util.List;
import java.util.Map;

/** Azure DevOps, where every comment begins a thread. Ours is closed, so that no one has to resolve it. */
final class AzureComments implements PullRequestComments {
    private static final String VERSION = "?api-version=6.0";
    private static final String ACCOUNT = "/_apis/connectionData?api-version=6.0-preview.1";
    private static final String CONTENT = "content";
    private static final String COMMENTS = "comments";
    private static final String DELETED = "isDeleted";
    private static final String ID = "id";

    private final ForgeClient client;
    private final String threads;

    AzureComments(ForgeClient client, CommentTarget target) {
        this.client = client;
        threads = "/" + RepositoryPaths.owner(target) + "/_apis/git/repositories/" + RepositoryPaths.name(target)
                + "/pullRequests/" + RepositoryPaths.number(target) + "/threads";
    }

    @Override
    public List<PostedComment> listMarked(Marker marker) {
        MarkedComments marked = new MarkedComments(marker);
        for (ForgeJson each : client.read(threads + VERSION).requireItems("value")) {
            List<ForgeJson> comments = each.findItems(COMMENTS);
            boolean gone = each.isTrue(DELETED)
                    || comments.isEmpty()
                    || comments.get(0).isTrue(DELETED);
            if (!gone) {
                marked.add(toPosted(each, comments.get(0)));
            }
        }
        return marked.list();
    }

    @Override
    public String findAccount() {
        ForgeJson connection = client.readIfAllowed("GET", ACCOUNT, null);
        return connection == null ? "" : connection.findText("authenticatedUser", ID);
    }

    @Override
    public PostedComment post(String body) {
        Map<String, ?> comment = Map.of("parentCommentId", 0, CONTENT, body, "commentType", "text");
        ForgeJson thread = client.create(threads + VERSION, Map.of(COMMENTS, List.of(comment), "status", "closed"));
        List<ForgeJson> comments = thread.requireItems(COMMENTS);
        if (comments.isEmpty()) {
            throw client.errors().oddAnswer("a new thread without a comment", "the comment that was posted");
        }
        return toPosted(thread, comments.get(0));
    }

    @Override
    public boolean update(PostedComment comment, String body) {
        return client.change("PATCH", path(comment), Map.of(CONTENT, body));
    }

    @Override
    public void remove(PostedComment comment) {
        client.remove("DELETE", path(comment), null);
    }

    /** The path of a comment, whose id is that of its thread, a slash, and its number in the thread. */
    private String path(PostedComment comment) {
        String[] parts = comment.id().split("/", 2);
        return threads + "/" + RepositoryPaths.segment(parts[0]) + "/comments/" + RepositoryPaths.segment(parts[1])
                + VERSION;
    }

    private static PostedComment toPosted(ForgeJson thread, ForgeJson first) {
        String id = thread.requireId(ID);
        String author = first.findText("author", ID);
        return new PostedComment(id + "/" + first.requireId(ID), id, author, first.findText(CONTENT), "");
    }
}
