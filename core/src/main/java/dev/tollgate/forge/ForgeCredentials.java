package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;

/** How each forge takes a token, and what it must allow. */
final class ForgeCredentials {
    private static final String AUTHORIZATION = "Authorization";

    private ForgeCredentials() {}

    /** The headers that authorize a request, and those that the forge wants besides. */
    static Map<String, String> headers(CommentTarget target) {
        String secret = target.token().secret();
        return switch (target.forge()) {
            case GITHUB ->
                Map.of(
                        AUTHORIZATION,
                        "Bearer " + secret,
                        "Accept",
                        "application/vnd.github+json",
                        "X-GitHub-Api-Version",
                        "2022-11-28");
            case GITLAB -> Map.of("PRIVATE-TOKEN", secret);
            case GITEA -> Map.of(AUTHORIZATION, "token " + secret);
            case GITEE -> Map.of(AUTHORIZATION, "Bearer " + secret);
            case CODEUP -> Map.of("x-yunxiao-token", secret);
            case BITBUCKET -> Map.of(AUTHORIZATION, target.user().isEmpty() ? "Bearer " + secret : basic(target));
            case AZURE -> Map.of(AUTHORIZATION, basic(target));
        };
    }

    /** The permissions that a token needs, in the forge's words. */
    static String scopes(CommentTarget target) {
        return switch (target.forge()) {
            case GITHUB ->
                "the permission 'pull-requests: write' (in a workflow), 'Pull requests: read and write' (fine-grained),"
                        + " or the scope repo";
            case GITLAB -> "the scope api and the role Reporter or higher; a CI_JOB_TOKEN cannot write comments";
            case GITEA -> "the scope write:issue, or in Gitea Actions the permission 'issues: write'";
            case GITEE -> "the scopes pull_requests and notes";
            case CODEUP -> "'Codeup: merge requests, read and write' of a personal access token";
            case BITBUCKET ->
                target.isBitbucketCloud() ? "the scope pullrequest:write" : "the permission 'Repository read'";
            case AZURE ->
                "the permission 'Contribute to pull requests' for the build service, or the scope Code (Read & write)";
        };
    }

    /** The user with the token as password. */
    private static String basic(CommentTarget target) {
        String pair = target.user() + ":" + target.token().secret();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }
}
