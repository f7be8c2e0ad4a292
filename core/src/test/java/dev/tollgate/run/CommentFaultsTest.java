package dev.tollgate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.api.CommentAnswer;
import dev.tollgate.api.CommentRequest;
import dev.tollgate.comment.CommentBehaviour;
import dev.tollgate.comment.CommentResult.Kind;
import dev.tollgate.diagnostic.ForgeFailedException;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.forge.Dialects;
import dev.tollgate.forge.FakeForge;
import dev.tollgate.forge.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong between Tollgate and a forge. */
final class CommentFaultsTest {
    private static final String CASE = "06-resize";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Site.class)
    void waitsAsLongAsTheForgeAsks(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.forge().then(Reply.refused(429, "slow down").with("Retry-After", "7"));

            assertThat(stage.run(CASE).result().kind()).isEqualTo(Kind.POSTED);
            assertThat(stage.pauses()).containsExactly(Duration.ofSeconds(7));
            assertThat(stage.kept().bodies()).hasSize(1);
        }
    }

    @Test
    void givesUpWhenTheForgeAsksToWaitForAnHour() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder)) {
            stage.forge().then(Reply.refused(429, "slow down").with("Retry-After", "3600"));

            assertThat(failure(stage).code()).isEqualTo("forge-limit");
            assertThat(stage.pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void triesFiveTimesWithLongerAndLongerPauses(int status) throws IOException {
        try (Stage stage = new Stage(Site.GITLAB, folder)) {
            for (int i = 0; i < 5; i++) {
                stage.forge().then(Reply.refused(status, "trouble"));
            }

            assertThat(failure(stage).message()).contains("(" + status + ": trouble)");
            assertThat(stage.pauses())
                    .containsExactlyElementsOf(IntStream.of(1, 2, 4, 8)
                            .mapToObj(Duration::ofSeconds)
                            .toList());
            assertThat(stage.forge().requests()).hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void survivesAServerThatFailsNowAndThen(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.run(CASE);
            stage.forge().then(Reply.refused(502, "trouble")).thenNothing().then(Reply.refused(500, "trouble"));

            assertThat(stage.run("08-remove").result().kind()).isEqualTo(Kind.UPDATED);
            assertThat(stage.kept().bodies()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"UPDATE,true", "UPDATE,false", "NEW,true", "NEW,false", "DELETE_AND_NEW,true", "DELETE_AND_NEW,false"})
    void postsOnceWhenNobodyKnowsWhetherItWasPosted(CommentBehaviour behaviour, boolean posted) throws IOException {
        try (Stage stage = new Stage(Site.GITEA, folder)) {
            stage.forge().thenNothing().then((request, forge) -> {
                if (posted) {
                    Reply unused = forge.apply(request);
                }
                return Reply.refused(502, "Bad Gateway");
            });

            assertThat(stage.run(behaviour, CASE).result().kind()).isEqualTo(Kind.POSTED);
            assertThat(stage.kept().bodies()).hasSize(1);
        }
    }

    @Test
    void postsOnceWhenTheConnectionBreaks() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder)) {
            stage.forge().thenNothing().then((request, forge) -> {
                Reply unused = forge.apply(request);
                return null;
            });

            stage.run(CASE);

            assertThat(stage.kept().bodies()).hasSize(1);
        }
    }

    @Test
    void postsOnceWhenTheForgeIsTooSlow() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder).patient(Duration.ofMillis(500))) {
            stage.forge().thenNothing().then((request, forge) -> {
                Reply reply = forge.apply(request);
                hang();
                return reply;
            });

            stage.run(CASE);

            assertThat(stage.kept().bodies()).hasSize(1);
        }
    }

    @Test
    void saysThatTheForgeDoesNotAnswer() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder).patient(Duration.ofMillis(50))) {
            for (int i = 0; i < 5; i++) {
                stage.forge().then((request, forge) -> {
                    hang();
                    return null;
                });
            }

            Problem problem = failure(stage);

            assertThat(problem.code()).isEqualTo("forge-unreachable");
            assertThat(problem.message()).contains("no answer within").contains("The report is safe in 06-resize.json");
        }
    }

    @Test
    void saysThatNobodyIsThere() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder)) {
            stage.forge().close();

            assertThat(failure(stage).message())
                    .startsWith("GitHub acme/shop, pull request 12: no connection from http://127.0.0.1")
                    .contains("The report is safe in 06-resize.json [forge-unreachable]");
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void postsAnewWhenTheCommentWasDeletedMeanwhile(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.run(CASE);
            stage.forge().then((request, forge) -> {
                Reply list = forge.apply(request);
                stage.kept().all().forEach(each -> stage.kept().remove(Integer.toString(each.id)));
                return list;
            });

            assertThat(stage.run("08-remove").result().kind()).isEqualTo(Kind.POSTED);
            assertThat(stage.kept().bodies()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void saysWhichScopeTheTokenLacks(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.forge().thenNothing();
            if (site == Site.CODEUP) {
                stage.forge().thenNothing();
            }
            stage.forge().then(Reply.refused(403, "Resource not accessible"));

            Problem problem = failure(stage);

            assertThat(problem.code()).isEqualTo("forge-permission");
            assertThat(problem.message())
                    .contains("(403: Resource not accessible)")
                    .contains("It needs ");
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void neverShowsTheToken(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.variable("TOLLGATE_TOKEN", "wrong-" + Dialects.TOKEN);
            stage.forge().then(Reply.refused(401, "you sent wrong-" + Dialects.TOKEN));

            assertThat(failure(stage).message())
                    .contains("you sent (token)")
                    .contains("[forge-token]")
                    .doesNotContain(Dialects.TOKEN);
        }
        try (Stage stage = new Stage(site, folder)) {
            stage.run(CASE);
            assertThat(stage.forge().requests())
                    .allSatisfy(request ->
                            assertThat(request.uri() + request.body()).doesNotContain(Dialects.TOKEN));
        }
    }

    @Test
    void followsNoRedirection() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder);
                FakeForge elsewhere = FakeForge.of(request -> Reply.refused(200, "caught"))) {
            stage.forge().then(Reply.empty(301).with("Location", elsewhere.url() + "/repositories/1?token=x"));

            assertThat(failure(stage).message())
                    .contains("to " + elsewhere.url() + "/repositories/1. Set --url or --repository")
                    .contains("[forge-moved]");
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void doesNotTakeAPageToSignInForAnAnswer() throws IOException {
        Reply page = new Reply(200, Map.of("Content-Type", "text/html"), "<html>Sign in</html>");
        try (Stage stage = new Stage(Site.GITLAB, folder)) {
            stage.forge().then(page);
            assertThat(failure(stage).code()).isEqualTo("forge-answer");
        }
        try (Stage stage = new Stage(Site.AZURE, folder)) {
            stage.forge().then(new Reply(203, page.headers(), page.body()));
            assertThat(failure(stage).message()).contains("(203)").contains("Contribute to pull requests");
        }
    }

    @Test
    void saysWhenThereIsNoSuchPullRequest() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder)) {
            stage.forge().then(Reply.refused(404, "Not Found"));

            assertThat(failure(stage).message())
                    .contains("nothing there, or nothing that the token may see (404: Not Found)")
                    .contains("pull-requests: write");
        }
    }

    @Test
    void saysWhyOlderCommentsCannotBeHidden() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder)) {
            stage.run(CASE);
            for (int i = 0; i < 5; i++) {
                stage.forge().thenNothing();
            }
            stage.forge().then(new Reply(200, Map.of(), "{\"errors\": [{\"message\": \"Resource not accessible\"}]}"));

            ForgeFailedException failure = catchThrowableOfType(
                    ForgeFailedException.class, () -> stage.run(CommentBehaviour.HIDE_AND_NEW, "08-remove"));

            assertThat(failure).hasMessageContaining("older comments cannot be hidden: Resource not accessible");
        }
    }

    @Test
    void removesWhatEarlierRunsLeftTwice() throws IOException {
        try (Stage stage = new Stage(Site.BITBUCKET_SERVER, folder)) {
            stage.kept().add(stage.line("default") + "\none");
            stage.kept().add(stage.line("default") + "\r\ntwo");
            stage.kept().add(stage.line("default") + "\nthree");

            String body = stage.run(CASE).body();

            assertThat(stage.kept().bodies()).containsExactly(body);
        }
    }

    @Test
    void triesAgainWhenSomebodyElseChangedTheComment() throws IOException {
        try (Stage stage = new Stage(Site.BITBUCKET_SERVER, folder)) {
            stage.run(CASE);
            stage.forge().thenNothing().then((request, forge) -> {
                Reply reply = forge.apply(request);
                stage.kept().all().get(0).version++;
                return reply;
            });

            assertThat(stage.run("08-remove").result().kind()).isEqualTo(Kind.UPDATED);
            assertThat(stage.kept().bodies().get(0))
                    .isEqualTo(stage.dry().run("08-remove").body());
        }
    }

    @Test
    void takesTheTokenFromAFile() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder)) {
            stage.run(CASE);
            Files.writeString(folder.resolve("token"), Dialects.TOKEN + "\n");
            Files.writeString(folder.resolve("broken"), "two\nlines of " + Dialects.TOKEN);
            CommentRequest request = stage.request(CommentBehaviour.UPDATE, List.of(Path.of("06-resize.json")));

            assertThat(withToken(request, "token").result().kind()).isEqualTo(Kind.UP_TO_DATE);
            assertThat(catchThrowableOfType(RuntimeException.class, () -> withToken(request, "broken")))
                    .hasMessage("broken: the token holds characters that no token has");
        }
    }

    private static CommentAnswer withToken(CommentRequest request, String file) {
        return CommentRunner.carryOut(
                new CommentRequest(
                        request.forge(),
                        request.reports(),
                        request.behaviour(),
                        request.address(),
                        request.heading(),
                        request.origin(),
                        Path.of(file),
                        request.timeout(),
                        request.dryRun(),
                        request.workingDirectory(),
                        request.environment().entrySet().stream()
                                .filter(each -> !each.getKey().equals("TOLLGATE_TOKEN"))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))),
                duration -> {});
    }

    private static Problem failure(Stage stage) {
        return catchThrowableOfType(ForgeFailedException.class, () -> stage.run(CASE))
                .problem();
    }

    /** Until the server is closed, which interrupts it. */
    private static void hang() {
        try {
            new java.util.concurrent.CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
