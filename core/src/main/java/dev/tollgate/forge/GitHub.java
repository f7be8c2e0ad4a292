package dev.tollgate.forge;

import dev.tollgate.comment.Behaviour;
import dev.tollgate.comment.Conversation;
import dev.tollgate.comment.Posted;
import dev.tollgate.document.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** GitHub and GitHub Enterprise Server. Pull requests are issues there, and only the GraphQL interface can hide a comment. */
final class GitHub implements Conversation {
    static final Variables VARIABLES = new Variables(
            List.of("GITHUB_REPOSITORY"),
            List.of("CHANGE_ID"),
            List.of("GITHUB_API_URL"),
            List.of("GITHUB_TOKEN", "GH_TOKEN"),
            List.of(),
            "https://api.github.com",
            "",
            "/pull/");

    private static final String SCOPES =
            "the permission 'pull-requests: write' (in a workflow), 'Pull requests: read and write' (fine-grained), or the scope repo";

    private static final String SHOWN =
            "query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }";

    private static final String HIDE =
            "mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED})"
                    + " { minimizedComment { isMinimized } } }";

    private final Api api;
    private final Refusals refusals;
    private final String repository;
    private final String all;
    private final String graphQl;
    private final Conversation comments;

    private GitHub(Api api, Target target, String number) {
        this.api = api;
        refusals = new Refusals(target, SCOPES);
        repository = path(target);
        String base = target.url();
        graphQl = base.endsWith("/api/v3")
                ? base.substring(0, base.length() - "/v3".length()) + "/graphql"
                : base + "/graphql";
        all = repository + "/issues/" + Api.segment(number) + "/comments";
        CommentRoutes routes = new CommentRoutes(all, "", repository + "/issues/comments", "PATCH", true);
        comments = new RoutedComments(api, routes, target.forge().title());
    }

    static Conversation of(Target target, Transport transport) {
        Map<String, String> headers = Map.of(
                "Authorization",
                "Bearer " + target.token().secret(),
                "Accept",
                "application/vnd.github+json",
                "X-GitHub-Api-Version",
                "2022-11-28");
        Api api = new Api(transport, target, headers, SCOPES);
        return new GitHub(api, target, target.pullRequest().isEmpty() ? number(api, target) : target.pullRequest());
    }

    /** The open pull request of the branch; of several the one at the commit, then the first. */
    private static String number(Api api, Target target) {
        String head = target.head().branch();
        String found = "";
        for (Node each : api.pages(path(target) + "/pulls?state=open&head=" + Api.segment(head))) {
            boolean exact = Json.text(each, "head", "sha").equals(target.head().commit());
            found = exact || found.isEmpty() ? Json.text(each, "number") : found;
            if (exact) {
                break;
            }
        }
        if (found.isEmpty()) {
            throw new Refusals(target, SCOPES).noPullRequest(head);
        }
        return found;
    }

    private static String path(Target target) {
        return "/repos/" + Paths.owner(target) + "/" + Paths.name(target);
    }

    @Override
    public List<Posted> list() {
        return comments.list();
    }

    @Override
    public Posted post(String body) {
        return comments.post(body);
    }

    @Override
    public boolean update(Posted comment, String body) {
        return comments.update(comment, body);
    }

    @Override
    public void remove(Posted comment) {
        comments.remove(comment);
    }

    @Override
    public void hide(List<Posted> old) {
        Set<String> ids = new HashSet<>();
        old.forEach(each -> ids.add(each.id()));
        List<String> nodes = new ArrayList<>();
        for (Node each : api.pages(all)) {
            if (ids.contains(Json.text(each, "id"))) {
                nodes.add(Json.text(each, "node_id"));
            }
        }
        for (int from = 0; from < nodes.size(); from += Api.PAGE) {
            visible(nodes.subList(from, Math.min(nodes.size(), from + Api.PAGE)))
                    .forEach(id -> graphQl(HIDE, Map.of("id", id)));
        }
    }

    /** Those that are not hidden yet. */
    private List<String> visible(List<String> nodes) {
        List<String> visible = new ArrayList<>();
        for (Node each : Json.items(graphQl(SHOWN, Map.of("ids", nodes)), "nodes")) {
            if (Json.text(each, "isMinimized").equals("false")) {
                visible.add(Json.text(each, "id"));
            }
        }
        return visible;
    }

    private Node graphQl(String query, Map<String, ?> variables) {
        Node answer = api.send("POST", graphQl, Map.of("query", query, "variables", variables));
        List<Node> errors = Json.items(answer, "errors");
        if (!errors.isEmpty()) {
            throw refusals.hiding(Json.text(errors.get(0), "message"));
        }
        return Json.child(answer, "data");
    }

    @Override
    public @Nullable String refusal(Behaviour behaviour) {
        return null;
    }
}
