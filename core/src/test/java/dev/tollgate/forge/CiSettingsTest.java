package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tollgate.comment.Forge;
import dev.tollgate.diagnostic.IncompleteRequestException;
import dev.tollgate.document.JsonDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each CI system tells is enough to comment. */
final class CiSettingsTest {
    @Test
    void gitHubActionsTellsAll() throws IOException {
        Map<String, String> variables = Map.of(
                "GITHUB_REPOSITORY", "acme/shop",
                "GITHUB_API_URL", "https://api.github.com",
                "GITHUB_REF", "refs/heads/main",
                "GITHUB_TOKEN", "t");

        assertThat(target(Forge.GITHUB, variables, "{\"pull_request\": {\"number\": 12}}"))
                .isEqualTo(expected(Forge.GITHUB, "https://api.github.com", "acme/shop", "12"));
        assertThat(target(Forge.GITHUB, variables, "{\"issue\": {\"number\": 12, \"pull_request\": {\"url\": \"u\"}}}")
                        .pullRequest())
                .isEqualTo("12");
        assertThat(target(
                                Forge.GITHUB,
                                variables,
                                "{\"workflow_run\": {\"pull_requests\": [{\"number\": 12, \"base\":"
                                        + " {\"repo\": {\"url\": \"https://api.github.com/repos/acme/shop\"}}}]}}")
                        .pullRequest())
                .isEqualTo("12");
    }

    @Test
    void anIssueIsNoPullRequest() {
        Map<String, String> variables = Map.of("GITHUB_REPOSITORY", "acme/shop", "GITHUB_TOKEN", "t");

        assertThatThrownBy(() -> target(Forge.GITHUB, variables, "{\"issue\": {\"number\": 12}}"))
                .isInstanceOf(IncompleteRequestException.class)
                .hasMessage("no pull request; give --pull-request or CHANGE_ID");
    }

    @Test
    void aRunThatAForkStartedTellsItsBranch() throws IOException {
        CommentTarget target = target(Forge.GITHUB, Map.of("GITHUB_REPOSITORY", "acme/shop", "GITHUB_TOKEN", "t"), """
                {"workflow_run": {"pull_requests": [], "head_branch": "fix", "head_sha": "abc",
                 "head_repository": {"owner": {"login": "contributor"}}}}
                """);

        assertThat(target.pullRequest()).isEmpty();
        assertThat(target.head()).isEqualTo(new CommentTarget.Head("contributor:fix", "abc"));
    }

    @Test
    void gitHubTellsThePullRequestByItsRefToo() throws IOException {
        Map<String, String> variables =
                Map.of("GITHUB_REPOSITORY", "acme/shop", "GITHUB_REF", "refs/pull/12/merge", "GH_TOKEN", "t");

        assertThat(target(Forge.GITHUB, variables, null).pullRequest()).isEqualTo("12");
    }

    @Test
    void gitLabTellsTheProjectOfTheMergeRequestAndNotThatOfTheFork() throws IOException {
        Map<String, String> variables = Map.of(
                "CI_API_V4_URL", "https://gitlab.example/api/v4",
                "CI_PROJECT_PATH", "contributor/shop",
                "CI_MERGE_REQUEST_PROJECT_PATH", "acme/web/shop",
                "CI_MERGE_REQUEST_IID", "12",
                "GITLAB_TOKEN", "t");

        assertThat(target(Forge.GITLAB, variables, null))
                .isEqualTo(expected(Forge.GITLAB, "https://gitlab.example/api/v4", "acme/web/shop", "12"));
    }

    @Test
    void azurePipelinesTellsProjectAndRepository() throws IOException {
        Map<String, String> variables = Map.of(
                "SYSTEM_COLLECTIONURI", "https://dev.azure.com/acme/",
                "SYSTEM_TEAMPROJECT", "web",
                "BUILD_REPOSITORY_ID", "4b1c",
                "SYSTEM_PULLREQUEST_PULLREQUESTID", "12",
                "SYSTEM_ACCESSTOKEN", "t");

        assertThat(target(Forge.AZURE, variables, null))
                .isEqualTo(expected(Forge.AZURE, "https://dev.azure.com/acme", "web/4b1c", "12"));
    }

    @Test
    void bitbucketPipelinesTellsAll() throws IOException {
        Map<String, String> variables =
                Map.of("BITBUCKET_REPO_FULL_NAME", "acme/shop", "BITBUCKET_PR_ID", "12", "BITBUCKET_TOKEN", "t");

        assertThat(target(Forge.BITBUCKET, variables, null))
                .isEqualTo(expected(Forge.BITBUCKET, "https://api.bitbucket.org/2.0", "acme/shop", "12"));
    }

    @Test
    void yunxiaoFlowTellsTheBranch() throws IOException {
        Map<String, String> variables =
                Map.of("CODEUP_REPOSITORY", "60d5/2813489", "CI_COMMIT_REF_NAME", "fix", "YUNXIAO_TOKEN", "t");

        CommentTarget target = target(Forge.CODEUP, variables, null);

        assertThat(target.url()).isEqualTo("https://openapi-rdc.aliyuncs.com");
        assertThat(target.head().branch()).isEqualTo("fix");
    }

    @ParameterizedTest
    @CsvSource({
        "GITHUB,https://github.com/acme/shop/pull/12,acme/shop",
        "GITLAB,https://gitlab.example/acme/web/shop/-/merge_requests/12,acme/web/shop",
        "GITEA,https://gitea.example/acme/shop/pulls/12,acme/shop",
        "GITEE,https://gitee.com/acme/shop/pulls/12,acme/shop",
        "BITBUCKET,https://bitbucket.org/acme/shop/pull-requests/12,acme/shop",
        "BITBUCKET,https://bitbucket.example/projects/ACME/repos/shop/pull-requests/12,ACME/shop",
    })
    void jenkinsTellsTheAddressOfTheChange(Forge forge, String address, String repository) throws IOException {
        Map<String, String> variables = Map.of("CHANGE_ID", "12", "CHANGE_URL", address, "TOLLGATE_TOKEN", "t");

        CommentTarget target = new CiSettings(forge, variables, null).target("", "", "https://forge.example", null);

        assertThat(target.repository()).isEqualTo(repository);
        assertThat(target.pullRequest()).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({
        "GITHUB,https://github.com,https://api.github.com",
        "GITHUB,https://api.github.com/,https://api.github.com",
        "GITHUB,https://ghe.example,https://ghe.example/api/v3",
        "GITHUB,https://ghe.example/api/v3/,https://ghe.example/api/v3",
        "GITHUB,https://api.acme.ghe.com,https://api.acme.ghe.com",
        "GITLAB,https://gitlab.example/sub,https://gitlab.example/sub/api/v4",
        "GITEA,https://gitea.example/,https://gitea.example/api/v1",
        "GITEE,https://gitee.com,https://gitee.com/api/v5",
        "AZURE,https://tfs.example/tfs/Main/,https://tfs.example/tfs/Main",
    })
    void addressesAreCompleted(Forge forge, String given, String url) throws IOException {
        assertThat(new CiSettings(forge, Map.of("TOLLGATE_TOKEN", "t"), null)
                        .target("acme/shop", "12", given, null)
                        .url())
                .isEqualTo(url);
    }

    @Test
    void whatTheUserGivesWins() throws IOException {
        Map<String, String> variables = new HashMap<>();
        variables.put("GITHUB_REPOSITORY", "acme/other");
        variables.put("GITHUB_REF", "refs/pull/99/merge");
        variables.put("GITHUB_TOKEN", "other");
        variables.put("TOLLGATE_TOKEN", "another");

        CommentTarget target =
                new CiSettings(Forge.GITHUB, variables, null).target("acme/shop", "12", "", new ForgeToken("t"));

        assertThat(target).isEqualTo(expected(Forge.GITHUB, "https://api.github.com", "acme/shop", "12"));
        assertThat(new CiSettings(Forge.GITHUB, variables, null)
                        .target("acme/shop", "12", "", null)
                        .token()
                        .secret())
                .isEqualTo("another");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shop | 12 | https://forge.example | 'shop' is no repository; expected OWNER/NAME",
                "a/b | twelve | https://forge.example | 'twelve' is no pull request; expected its number",
                "a/b | 12 | ftp://forge.example | 'ftp://forge.example' is no address; expected https://HOST",
                "a/b | 12 | not an address | 'not an address' is no address; expected https://HOST",
                "a/b | 12 | https://me:secret@forge.example | --url must not hold a user or a token",
            })
    void saysWhatIsWrong(String repository, String pullRequest, String url, String message) {
        CiSettings settings = new CiSettings(Forge.GITHUB, Map.of("TOLLGATE_TOKEN", "t"), null);

        assertThatThrownBy(() -> settings.target(repository, pullRequest, url, null))
                .isInstanceOf(IncompleteRequestException.class)
                .hasMessage(message);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> target(Forge.GITEA, Map.of(), null))
                .hasMessage("no address of Gitea; give --url or GITHUB_API_URL");
        assertThatThrownBy(() -> target(Forge.GITHUB, Map.of(), null))
                .hasMessage("no repository; give --repository or GITHUB_REPOSITORY");
        assertThatThrownBy(() -> target(Forge.GITLAB, Map.of("CI_PROJECT_PATH", "a/b"), null))
                .hasMessage("no merge request; give --pull-request or CI_MERGE_REQUEST_IID");
        assertThatThrownBy(
                        () -> target(Forge.GITLAB, Map.of("CI_PROJECT_PATH", "a/b", "CI_MERGE_REQUEST_IID", "1"), null))
                .hasMessage("no token for GitLab; give it in TOLLGATE_TOKEN or GITLAB_TOKEN, or with --token-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two words", "line\nbreak", "\u4e2d"})
    void refusesWhatIsNoTokenWithoutRepeatingIt(String secret) {
        assertThatThrownBy(() -> new ForgeToken(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .startsWith("the token ")
                .doesNotContain("two");
        assertThat(new ForgeToken("  secret\n")).hasToString("(token)");
        assertThat(new ForgeToken("  secret\n").secret()).isEqualTo("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.github.com/repos/stranger/shop",
                "https://api.github.com/repos/acme/shop2",
                "https://api.github.com/repos/evil/acme/shop/x",
                "https://evil.example/acme/shop",
                ""
            })
    void takesNoPullRequestOfAnotherRepositoryFromARun(String base) throws IOException {
        CommentTarget target = target(
                Forge.GITHUB, Map.of("GITHUB_REPOSITORY", "acme/shop", "GITHUB_TOKEN", "t"), """
                {"workflow_run": {"pull_requests": [{"number": 66, "base": {"repo": {"url": "%s"}}}],
                 "head_branch": "fix", "head_sha": "abc", "head_repository": {"owner": {"login": "contributor"}}}}
                """.formatted(base));

        assertThat(target.pullRequest()).isEmpty();
        assertThat(target.head().branch()).isEqualTo("contributor:fix");
    }

    @Test
    void takesTheOneOfItsOwnAmongThePullRequestsOfARun() throws IOException {
        CommentTarget target = target(Forge.GITHUB, Map.of("GITHUB_REPOSITORY", "Acme/Shop", "GITHUB_TOKEN", "t"), """
                {"workflow_run": {"pull_requests": [
                 {"number": 66, "base": {"repo": {"url": "https://api.github.com/repos/stranger/shop"}}},
                 {"number": 12, "base": {"repo": {"url": "https://api.github.com/repos/acme/shop"}}}]}}
                """);

        assertThat(target.pullRequest()).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pull_request\": {\"number\": 66, \"base\": {\"repo\": {\"full_name\": \"acme/other\"}}}}",
                "{\"issue\": {\"number\": 66, \"pull_request\": {\"url\": \"u\"}}, \"repository\": {\"full_name\": \"acme/other\"}}"
            })
    void takesNoNumberOfAnotherRepositoryFromAnEvent(String event) {
        Map<String, String> variables = Map.of("GITHUB_REPOSITORY", "acme/shop", "GITHUB_TOKEN", "t");

        assertThatThrownBy(() -> target(Forge.GITHUB, variables, event)).hasMessageContaining("no pull request");
    }

    @Test
    void takesNoReferenceOfAnotherRepository() {
        Map<String, String> variables =
                Map.of("GITHUB_REPOSITORY", "acme/shop", "GITHUB_REF", "refs/pull/66/merge", "GITHUB_TOKEN", "t");

        assertThatThrownBy(() -> new CiSettings(Forge.GITHUB, variables, null).target("acme/other", "", "", null))
                .hasMessageContaining("no pull request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://forge.example",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil",
                "http://10.0.0.1"
            })
    void sendsNoTokenOverPlainHttp(String url) {
        CommentTarget target =
                new CiSettings(Forge.GITLAB, Map.of("TOLLGATE_TOKEN", "t"), null).target("acme/shop", "12", url, null);

        assertThatThrownBy(target::requireSecure)
                .isInstanceOf(IncompleteRequestException.class)
                .hasMessageStartingWith("the token would go over plain HTTP to ")
                .hasMessageEndingWith("give an address with https, or --insecure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://forge.example", "http://127.0.0.1:8080", "http://localhost", "http://[::1]:3000"})
    void sendsTheTokenOverTlsAndWithinThisMachine(String url) {
        new CiSettings(Forge.GITLAB, Map.of("TOLLGATE_TOKEN", "t"), null)
                .target("acme/shop", "12", url, null)
                .requireSecure();
    }

    private static CommentTarget target(Forge forge, Map<String, String> variables, @Nullable String event)
            throws IOException {
        return new CiSettings(
                        forge,
                        variables,
                        event == null
                                ? null
                                : JsonDocument.read(new ByteArrayInputStream(event.getBytes(UTF_8)), "event", 10_000))
                .target("", "", "", null);
    }

    private static CommentTarget expected(Forge forge, String url, String repository, String pullRequest) {
        return new CommentTarget(
                forge, url, repository, pullRequest, CommentTarget.Head.UNKNOWN, new ForgeToken("t"), "");
    }
}
