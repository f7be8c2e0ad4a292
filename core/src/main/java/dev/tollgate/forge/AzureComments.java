package dev.tollgate.forge;

import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
import dev.tollgate.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Azure DevOps, where every comment begins a thread. Ours is closed, so that no one has to resolve it. */
final class AzureComments implements PullRequestComments {
    private static final String VERSION = "?api-version=6.0";
    private static final String CONTENT = "content";
    private static final String COMMENTS = "comments";
    private static final String DELETED = "isDeleted";

    private final ForgeClient client;
    private final String threads;

    AzureComments(ForgeClient client, CommentTarget target) {
        this.client = client;
        threads = "/" + RepositoryPaths.owner(target) + "/_apis/git/repositories/" + RepositoryPaths.name(target)
                + "/pullRequests/" + RepositoryPaths.number(target) + "/threads";
    }

    @Override
    public List<PostedComment> list() {
        List<PostedComment> all = new ArrayList<>();
        for (Node each : ForgeJson.readItems(client.get(threads + VERSION), "value")) {
            List<Node> comments = ForgeJson.readItems(each, COMMENTS);
            boolean gone =
                    ForgeJson.isTrue(each, DELETED) || comments.isEmpty() || ForgeJson.isTrue(comments.get(0), DELETED);
            if (!gone) {
                all.add(posted(each));
            }
        }
        return all;
    }

    @Override
    public PostedComment post(String body) {
        Map<String, ?> comment = Map.of("parentCommentId", 0, CONTENT, body, "commentType", "text");
        return posted(client.create(threads + VERSION, Map.of(COMMENTS, List.of(comment), "status", "closed")));
    }

    @Override
    public boolean update(PostedComment comment, String body) {
        return client.change("PATCH", each(comment), Map.of(CONTENT, body));
    }

    @Override
    public void remove(PostedComment comment) {
        client.change("DELETE", each(comment), null);
    }

    /** The path of a comment, whose id is that of its thread, a slash, and its number in the thread. */
    private String each(PostedComment comment) {
        String[] parts = comment.id().split("/", 2);
        return threads + "/" + RepositoryPaths.segment(parts[0]) + "/comments/" + RepositoryPaths.segment(parts[1])
                + VERSION;
    }

    private static PostedComment posted(Node thread) {
        Node first = ForgeJson.readItems(thread, COMMENTS).get(0);
        String id = ForgeJson.readText(thread, "id");
        return new PostedComment(
                id + "/" + ForgeJson.readText(first, "id"), id, ForgeJson.readText(first, CONTENT), "");
    }
}
