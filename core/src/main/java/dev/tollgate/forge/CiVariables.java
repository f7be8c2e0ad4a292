package dev.tollgate.forge;

import dev.tollgate.comment.Forge;
import java.util.List;

/**
 * The environment variables in which CI systems name the pull request of a forge, and the forge's own address.
 *
 * @param repository variables with the repository; two joined by a slash make it together
 * @param pullRequest variables with the number of the pull request
 * @param url variables with the base address
 * @param token variables with a token
 * @param user variables with the user that the token belongs to
 * @param home the base address of the public service; empty when there is none
 * @param suffix the end of every base address, added where it is left out
 * @param request the text between repository and number in the address of a pull request
 */
record CiVariables(
        List<String> repository,
        List<String> pullRequest,
        List<String> url,
        List<String> token,
        List<String> user,
        String home,
        String suffix,
        String request) {
    /** A token in this variable wins over all others. */
    static final String TOKEN = "TOLLGATE_TOKEN";

    /** Jenkins numbers pull requests of every forge here. */
    private static final String CHANGE = "CHANGE_ID";

    private static final List<String> NONE = List.of();

    private static final CiVariables GITHUB = new CiVariables(
            List.of("GITHUB_REPOSITORY"),
            List.of(CHANGE),
            List.of("GITHUB_API_URL"),
            List.of("GITHUB_TOKEN", "GH_TOKEN"),
            NONE,
            "https://api.github.com",
            "",
            "/pull/");
    private static final CiVariables GITLAB = new CiVariables(
            List.of("CI_MERGE_REQUEST_PROJECT_PATH", "CI_PROJECT_PATH"),
            List.of("CI_MERGE_REQUEST_IID", CHANGE),
            List.of("CI_API_V4_URL"),
            List.of("GITLAB_TOKEN"),
            NONE,
            "https://gitlab.com/api/v4",
            "/api/v4",
            "/-/merge_requests/");
    private static final CiVariables GITEA = new CiVariables(
            List.of("GITHUB_REPOSITORY", "CI_REPO"),
            List.of("CI_COMMIT_PULL_REQUEST", CHANGE),
            List.of("GITHUB_API_URL"),
            List.of("GITEA_TOKEN", "GITHUB_TOKEN"),
            NONE,
            "",
            "/api/v1",
            "/pulls/");
    private static final CiVariables GITEE = new CiVariables(
            List.of("GITEE_REPOSITORY"),
            List.of("giteePullRequestIid", CHANGE),
            NONE,
            List.of("GITEE_TOKEN"),
            NONE,
            "https://gitee.com/api/v5",
            "/api/v5",
            "/pulls/");
    private static final CiVariables CODEUP = new CiVariables(
            List.of("CODEUP_REPOSITORY"),
            List.of("CODEUP_MERGE_REQUEST", CHANGE),
            NONE,
            List.of("YUNXIAO_TOKEN", "YUNXIAO_ACCESS_TOKEN"),
            NONE,
            "https://openapi-rdc.aliyuncs.com",
            "",
            "/change/");
    private static final CiVariables BITBUCKET = new CiVariables(
            List.of("BITBUCKET_REPO_FULL_NAME"),
            List.of("BITBUCKET_PR_ID", CHANGE),
            NONE,
            List.of("BITBUCKET_TOKEN"),
            List.of("BITBUCKET_USERNAME"),
            "https://api.bitbucket.org/2.0",
            "",
            "/pull-requests/");
    private static final CiVariables AZURE = new CiVariables(
            List.of("SYSTEM_TEAMPROJECT/BUILD_REPOSITORY_ID"),
            List.of("SYSTEM_PULLREQUEST_PULLREQUESTID"),
            List.of("SYSTEM_COLLECTIONURI"),
            List.of("SYSTEM_ACCESSTOKEN", "AZURE_DEVOPS_EXT_PAT"),
            NONE,
            "",
            "",
            "/pullrequest/");

    static CiVariables of(Forge forge) {
        return switch (forge) {
            case GITHUB -> GITHUB;
            case GITLAB -> GITLAB;
            case GITEA -> GITEA;
            case GITEE -> GITEE;
            case CODEUP -> CODEUP;
            case BITBUCKET -> BITBUCKET;
            case AZURE -> AZURE;
        };
    }
}
