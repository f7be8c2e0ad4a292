package dev.tollgate.forge;

import dev.tollgate.comment.Conversation;
import java.util.List;
import java.util.Map;

/** Gitea and Forgejo. Pull requests are issues there, and all comments come at once. */
final class Gitea {
    static final Variables VARIABLES = new Variables(
            List.of("GITHUB_REPOSITORY", "CI_REPO"),
            List.of("CI_COMMIT_PULL_REQUEST", "CHANGE_ID"),
            List.of("GITHUB_API_URL"),
            List.of("GITEA_TOKEN", "GITHUB_TOKEN"),
            List.of(),
            "",
            "/api/v1",
            "/pulls/");

    private static final String SCOPES = "the scope write:issue, or in Gitea Actions the permission 'issues: write'";

    private Gitea() {}

    static Conversation of(Target target, Transport transport) {
        Api api = new Api(
                transport,
                target,
                Map.of("Authorization", "token " + target.token().secret()),
                SCOPES);
        String issues = "/repos/" + Paths.owner(target) + "/" + Paths.name(target) + "/issues";
        CommentRoutes routes = new CommentRoutes(
                issues + "/" + Api.segment(target.pullRequest()) + "/comments",
                "",
                issues + "/comments",
                "PATCH",
                false);
        return new RoutedComments(api, routes, target.forge().title());
    }
}
