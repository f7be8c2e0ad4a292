package dev.tollgate.forge;

import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
import dev.tollgate.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bitbucket Data Center. Comments are activities of a pull request there, and a change names the version that it changes. */
final class BitbucketServerComments implements PullRequestComments {
    private static final String TEXT = "text";
    private static final String VERSION = "version";
    private static final int CONFLICT = 409;
    private static final int MOST_ATTEMPTS = 20;

    private final ForgeClient client;
    private final String pullRequest;

    BitbucketServerComments(ForgeClient client, CommentTarget target) {
        this.client = client;
        pullRequest = "/rest/api/1.0/projects/" + RepositoryPaths.owner(target) + "/repos/"
                + RepositoryPaths.name(target) + "/pull-requests/" + RepositoryPaths.number(target);
    }

    @Override
    public List<PostedComment> list() {
        List<PostedComment> all = new ArrayList<>();
        String start = "0";
        while (!start.isEmpty()) {
            Node page = client.get(
                    pullRequest + "/activities?limit=" + ForgeClient.PAGE + "&start=" + RepositoryPaths.segment(start));
            for (Node each : ForgeJson.readItems(page, "values")) {
                if (ForgeJson.readText(each, "action").equals("COMMENTED")) {
                    all.add(posted(ForgeJson.readChild(each, "comment")));
                }
            }
            start = ForgeJson.isTrue(page, "isLastPage") ? "" : ForgeJson.readText(page, "nextPageStart");
        }
        return all;
    }

    @Override
    public PostedComment post(String body) {
        return posted(client.create(pullRequest + "/comments", Map.of(TEXT, body)));
    }

    /** Another run may change it between the two requests; of several at once, one succeeds in each round. */
    @Override
    public boolean update(PostedComment comment, String body) {
        Node now = client.find(each(comment));
        for (int attempt = 1; now != null && attempt < MOST_ATTEMPTS; attempt++) {
            if (client.attempt("PUT", each(comment), change(now, body)) != CONFLICT) {
                return true;
            }
            now = client.find(each(comment));
        }
        return now != null && client.change("PUT", each(comment), change(now, body));
    }

    @Override
    public void remove(PostedComment comment) {
        Node now = client.find(each(comment));
        if (now != null) {
            client.change(
                    "DELETE",
                    each(comment) + "?version=" + RepositoryPaths.segment(ForgeJson.readText(now, VERSION)),
                    null);
        }
    }

    private static Map<String, ?> change(Node now, String body) {
        return Map.of(TEXT, body, VERSION, Integer.valueOf(ForgeJson.readText(now, VERSION)));
    }

    private String each(PostedComment comment) {
        return pullRequest + "/comments/" + RepositoryPaths.segment(comment.id());
    }

    private static PostedComment posted(Node comment) {
        String id = ForgeJson.readText(comment, "id");
        return new PostedComment(id, id, ForgeJson.readText(comment, TEXT), "");
    }
}
