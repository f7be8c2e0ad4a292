package dev.tollgate.forge;

import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
import dev.tollgate.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bitbucket Cloud, which links each page of comments to the next. */
final class BitbucketCloudComments implements PullRequestComments {
    private final ForgeClient client;
    private final String base;
    private final String comments;

    BitbucketCloudComments(ForgeClient client, CommentTarget target) {
        this.client = client;
        base = target.url();
        comments = RepositoryPaths.below("/repositories/", target) + "/pullrequests/" + RepositoryPaths.number(target)
                + "/comments";
    }

    @Override
    public List<PostedComment> list() {
        List<PostedComment> all = new ArrayList<>();
        String next = comments + "?pagelen=" + ForgeClient.PAGE;
        while (!next.isEmpty()) {
            Node page = client.get(next);
            for (Node each : ForgeJson.readItems(page, "values")) {
                if (!ForgeJson.isTrue(each, "deleted")) {
                    all.add(posted(each));
                }
            }
            String link = ForgeJson.readText(page, "next");
            next = link.startsWith(base + "/") ? link : "";
        }
        return all;
    }

    @Override
    public PostedComment post(String body) {
        return posted(client.create(comments, content(body)));
    }

    @Override
    public boolean update(PostedComment comment, String body) {
        return client.change("PUT", comments + "/" + RepositoryPaths.segment(comment.id()), content(body));
    }

    @Override
    public void remove(PostedComment comment) {
        client.change("DELETE", comments + "/" + RepositoryPaths.segment(comment.id()), null);
    }

    private static Map<String, ?> content(String body) {
        return Map.of("content", Map.of("raw", body));
    }

    private static PostedComment posted(Node comment) {
        String id = ForgeJson.readText(comment, "id");
        return new PostedComment(
                id,
                id,
                ForgeJson.readText(comment, "content", "raw"),
                ForgeJson.readText(comment, "links", "html", "href"));
    }
}
