package dev.tollgate.forge;

import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
import dev.tollgate.document.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** GitHub and GitHub Enterprise Server. Pull requests are issues there, and only the GraphQL interface can hide a comment. */
final class GitHubComments implements PullRequestComments {
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
        String found = "";
        for (Node each : client.pages(path + RepositoryPaths.segment(branch))) {
            boolean exact =
                    ForgeJson.readText(each, "head", "sha").equals(target.head().commit());
            if (exact) {
                return ForgeJson.readText(each, "number");
            }
            found = found.isEmpty() ? ForgeJson.readText(each, "number") : found;
        }
        if (found.isEmpty()) {
            throw client.errors().noPullRequest(branch);
        }
        return found;
    }

    @Override
    public List<PostedComment> list() {
        return comments.list();
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
        for (Node each : client.pages(all)) {
            if (ids.contains(ForgeJson.readText(each, "id"))) {
                nodes.add(ForgeJson.readText(each, "node_id"));
            }
        }
        for (int from = 0; from < nodes.size(); from += ForgeClient.PAGE) {
            findVisible(nodes.subList(from, Math.min(nodes.size(), from + ForgeClient.PAGE)))
                    .forEach(id -> queryGraphQl(HIDE, Map.of("id", id)));
        }
    }

    /** Those that are not hidden yet. */
    private List<String> findVisible(List<String> nodes) {
        List<String> visible = new ArrayList<>();
        for (Node each : ForgeJson.readItems(queryGraphQl(SHOWN, Map.of("ids", nodes)), "nodes")) {
            if (ForgeJson.readText(each, "isMinimized").equals("false")) {
                visible.add(ForgeJson.readText(each, "id"));
            }
        }
        return visible;
    }

    private Node queryGraphQl(String query, Map<String, ?> variables) {
        Node answer = client.send("POST", graphQl, Map.of("query", query, "variables", variables));
        List<Node> errors = ForgeJson.readItems(answer, "errors");
        if (!errors.isEmpty()) {
            throw client.errors().cannotHide(ForgeJson.readText(errors.get(0), "message"));
        }
        return ForgeJson.readChild(answer, "data");
    }
}
