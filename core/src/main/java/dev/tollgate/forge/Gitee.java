package dev.tollgate.forge;

import dev.tollgate.comment.Conversation;
import java.util.List;
import java.util.Map;

/** Gitee. Comments on lines of code are in the same list; the query leaves them out. */
final class Gitee {
    static final Variables VARIABLES = new Variables(
            List.of("GITEE_REPOSITORY"),
            List.of("giteePullRequestIid", "CHANGE_ID"),
            List.of(),
            List.of("GITEE_TOKEN"),
            List.of(),
            "https://gitee.com/api/v5",
            "/api/v5",
            "/pulls/");

    private static final String SCOPES = "the scopes pull_requests and notes";

    private Gitee() {}

    static Conversation of(Target target, Transport transport) {
        Api api = new Api(
                transport,
                target,
                Map.of("Authorization", "Bearer " + target.token().secret()),
                SCOPES);
        String pulls = "/repos/" + Paths.owner(target) + "/" + Paths.name(target) + "/pulls";
        CommentRoutes routes = new CommentRoutes(
                pulls + "/" + Api.segment(target.pullRequest()) + "/comments",
                "?comment_type=pr_comment",
                pulls + "/comments",
                "PATCH",
                true);
        return new RoutedComments(api, routes, target.forge().title());
    }
}
