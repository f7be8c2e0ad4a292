package dev.tollgate.forge;

import dev.tollgate.comment.Marker;
import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bitbucket Data Center. Comments are activities of a pull request there, a change names the version that it changes, and every answer
 * has the account of the token in a header.
 */
final class BitbucketServerComments implements PullRequestComments {
    private static final String TEXT = "text";
    private static final String VERSION = "version";
    private static final int MOST_ATTEMPTS = 20;

    private final ForgeClient client;
    private final String pullRequest;

    BitbucketServerComments(ForgeClient client, CommentTarget target) {
        this.client = client;
        pullRequest = "/rest/api/1.0/projects/" + RepositoryPaths.owner(target) + "/repos/"
                + RepositoryPaths.name(target) + "/pull-requests/" + RepositoryPaths.number(target);
    }

    @Override
    public List<PostedComment> listMarked(Marker marker) {
        MarkedComments marked = new MarkedComments(marker);
        int start = 0;
        for (int page = 1; start >= 0; page++) {
            client.requirePage(page);
            ForgeJson answer = client.read(pullRequest + "/activities?limit=" + ForgeClient.PAGE + "&start=" + start);
            for (ForgeJson each : answer.requireItems("values")) {
                if (each.findText("action").equals("COMMENTED")) {
                    marked.add(toPosted(each.require("comment")));
                }
            }
            start = answer.isTrue("isLastPage") ? -1 : answer.requireNumber("nextPageStart");
        }
        return marked.list();
    }

    @Override
    public String findAccount() {
        return client.findHeader("X-AUSERNAME");
    }

    @Override
    public PostedComment post(String body) {
        return toPosted(client.create(pullRequest + "/comments", Map.of(TEXT, body)));
    }

    /** Another run may change it between the two requests; of several at once, one succeeds in each round. */
    @Override
    public boolean update(PostedComment comment, String body) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            ForgeJson now = client.find(path(comment));
            if (now == null) {
                return false;
            }
            Map<String, ?> change = Map.of(TEXT, body, VERSION, now.requireNumber(VERSION));
            Optional<Boolean> changed = client.tryChange("PUT", path(comment), change);
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        throw client.errors()
                .oddAnswer("the comment changed " + MOST_ATTEMPTS + " times meanwhile", "a stable version");
    }

    @Override
    public void remove(PostedComment comment) {
        ForgeJson now = client.find(path(comment));
        if (now != null) {
            client.remove("DELETE", path(comment) + "?version=" + now.requireNumber(VERSION), null);
        }
    }

    private String path(PostedComment comment) {
        return pullRequest + "/comments/" + RepositoryPaths.segment(comment.id());
    }

    private static PostedComment toPosted(ForgeJson comment) {
        String id = comment.requireId("id");
        return new PostedComment(id, id, comment.findText("author", "name"), comment.findText(TEXT), "");
    }
}
