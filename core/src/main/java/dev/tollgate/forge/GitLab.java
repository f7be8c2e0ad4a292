package dev.tollgate.forge;

import dev.tollgate.comment.Conversation;
import java.util.List;
import java.util.Map;

/** GitLab, where comments are notes of a merge request. */
final class GitLab {
    static final Variables VARIABLES = new Variables(
            List.of("CI_MERGE_REQUEST_PROJECT_PATH", "CI_PROJECT_PATH"),
            List.of("CI_MERGE_REQUEST_IID", "CHANGE_ID"),
            List.of("CI_API_V4_URL"),
            List.of("GITLAB_TOKEN"),
            List.of(),
            "https://gitlab.com/api/v4",
            "/api/v4",
            "/-/merge_requests/");

    private static final String SCOPES =
            "the scope api and the role Reporter or higher; a CI_JOB_TOKEN cannot write comments";

    private GitLab() {}

    static Conversation of(Target target, Transport transport) {
        Api api = new Api(
                transport, target, Map.of("PRIVATE-TOKEN", target.token().secret()), SCOPES);
        String notes = "/projects/" + Api.segment(target.repository()) + "/merge_requests/"
                + Api.segment(target.pullRequest()) + "/notes";
        CommentRoutes routes = new CommentRoutes(notes, "?sort=asc&order_by=created_at", notes, "PUT", true);
        return new RoutedComments(api, routes, target.forge().title());
    }
}
