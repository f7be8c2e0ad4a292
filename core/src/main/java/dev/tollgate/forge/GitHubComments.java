package dev.tollgate.forge;

import dev.tollgate.comment.Marker;
import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * GitHub and GitHub Enterprise Server. Only the GraphQL interface can hide a comment, and name the account of a token whether that is a
 * user's or a workflow's.
 */
final class GitHubComments implements PullRequestComments {
    private static final String VIEWER = "query { viewer { login } }";

    private static final String SHOWN =
            "query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }";

    private static final String HIDE =
            "mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED})"
                    + " { minimizedComment { isMinimized } } }";

    private final ForgeClient client;
    private final String all;
    private final String graphQl;
    private final PullRequestComments comments;

    private GitHubComments(ForgeClient client, CommentTarget target, String number) {
        this.client = client;
        String base = target.url();
        String api = base.endsWith("/api/v3") ? base.substring(0, base.length() - "/v3".length()) : base;
        graphQl = api + "/graphql";
        CommentRoutes routes = CommentRoutes.ofGitHub(target, number);
        all = routes.all();
        comments = new RoutedComments(client, routes);
    }

    static PullRequestComments open(ForgeClient client, CommentTarget target) {
        String number = target.pullRequest().isEmpty() ? findNumber(client, target) : target.pullRequest();
        return new GitHubComments(client, target, number);
    }

    /** Finds the open pull request of the branch: the one at the commit, else the first. */
    private static String findNumber(ForgeClient client, CommentTarget target) {
        String branch = target.head().branch();
        String path = RepositoryPaths.below("/repos/", target) + "/pulls?state=open&head=";
        List<String> first = new ArrayList<>();
        List<String> exact = new ArrayList<>();
        client.readPages(path + RepositoryPaths.segment(branch), pull -> {
            boolean isExact = pull.findText("head", "sha").equals(target.head().commit());
            (isExact ? exact : first).add(pull.requireId("number"));
        });
        exact.addAll(first);
        if (exact.isEmpty()) {
            throw client.errors().noPullRequest(branch);
        }
        return exact.get(0);
    }

    @Override
    public List<PostedComment> listMarked(Marker marker) {
        return comments.listMarked(marker);
    }

    @Override
    public String findAccount() {
        ForgeJson answer = client.readIfAllowed("POST", graphQl, Map.of("query", VIEWER));
        return answer == null ? "" : answer.findText("data", "viewer", "login");
    }

    @Override
    public PostedComment post(String body) {
        return comments.post(body);
    }

    @Override
    public boolean update(PostedComment comment, String body) {
        return comments.update(comment, body);
    }

    @Override
    public void remove(PostedComment comment) {
        comments.remove(comment);
    }

    @Override
    public void hide(List<PostedComment> old) {
        Set<String> ids = new HashSet<>();
        old.forEach(each -> ids.add(each.id()));
        List<String> nodes = new ArrayList<>();
        client.readPages(all, comment -> addNode(comment, ids, nodes));
        for (int from = 0; from < nodes.size(); from += ForgeClient.PAGE) {
            List<String> some = nodes.subList(from, Math.min(nodes.size(), from + ForgeClient.PAGE));
            for (String each : findVisible(some)) {
                queryGraphQl(HIDE, Map.of("id", each));
            }
        }
    }

    private static void addNode(ForgeJson comment, Set<String> ids, List<String> nodes) {
        if (ids.contains(comment.requireId("id"))) {
            nodes.add(comment.require("node_id").findText());
        }
    }

    /** The comments that are not hidden yet. */
    private List<String> findVisible(List<String> nodes) {
        List<String> visible = new ArrayList<>();
        for (ForgeJson each : queryGraphQl(SHOWN, Map.of("ids", nodes)).requireItems("nodes")) {
            if (!each.isNull() && each.findText("isMinimized").equals("false")) {
                visible.add(each.require("id").findText());
            }
        }
        return visible;
    }

    private ForgeJson queryGraphQl(String query, Map<String, ?> variables) {
        ForgeJson answer = client.send("POST", graphQl, Map.of("query", query, "variables", variables));
        List<ForgeJson> errors = answer.findItems("errors");
        if (!errors.isEmpty()) {
            throw client.errors().cannotHide(errors.get(0).findText("message"));
        }
        return answer.require("data");
    }
}
