package dev.tollgate.forge;

import dev.tollgate.comment.Marker;
import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
import java.util.List;
import java.util.Map;

/** Bitbucket Cloud, which links each page of comments to the next. */
final class BitbucketCloudComments implements PullRequestComments {
    private static final String ACCOUNT = "uuid";

    private final ForgeClient client;
    private final String comments;

    BitbucketCloudComments(ForgeClient client, CommentTarget target) {
        this.client = client;
        comments = RepositoryPaths.below("/repositories/", target) + "/pullrequests/" + RepositoryPaths.number(target)
                + "/comments";
    }

    @Override
    public List<PostedComment> listMarked(Marker marker) {
        MarkedComments marked = new MarkedComments(marker);
        String next = comments + "?pagelen=" + ForgeClient.PAGE;
        for (int page = 1; !next.isEmpty(); page++) {
            client.requirePage(page);
            ForgeJson answer = client.read(next);
            for (ForgeJson each : answer.requireItems("values")) {
                if (!each.isTrue("deleted")) {
                    marked.add(toPosted(each));
                }
            }
            String link = answer.findText("next");
            next = link.isEmpty() ? "" : client.requireOwnAddress(link);
        }
        return marked.list();
    }

    @Override
    public String findAccount() {
        ForgeJson user = client.readIfAllowed("GET", "/user", null);
        return user == null ? "" : user.findText(ACCOUNT);
    }

    @Override
    public PostedComment post(String body) {
        return toPosted(client.create(comments, content(body)));
    }

    @Override
    public boolean update(PostedComment comment, String body) {
        return client.change("PUT", path(comment), content(body));
    }

    @Override
    public void remove(PostedComment comment) {
        client.remove("DELETE", path(comment), null);
    }

    private String path(PostedComment comment) {
        return comments + "/" + RepositoryPaths.segment(comment.id());
    }

    private static Map<String, ?> content(String body) {
        return Map.of("content", Map.of("raw", body));
    }

    private static PostedComment toPosted(ForgeJson comment) {
        String id = comment.requireId("id");
        return new PostedComment(
                id,
                id,
                comment.findText("user", ACCOUNT),
                comment.findText("content", "raw"),
                comment.findLink("links", "html", "href"));
    }
}
