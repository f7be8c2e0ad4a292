package dev.tollgate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tollgate.api.CommentAnswer;
import dev.tollgate.api.CommentRequest;
import dev.tollgate.comment.CommentBehaviour;
import dev.tollgate.comment.CommentResult.Kind;
import dev.tollgate.comment.Forge;
import dev.tollgate.diagnostic.IncompleteRequestException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments from the saved report to the forge, against a server on this machine that behaves like each forge. */
final class CommentsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Site.class)
    void postsOneCommentAndKeepsItUpToDate(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            assertThat(stage.kept().bodies()).isEmpty();

            assertThat(stage.run("06-resize").result().kind()).isEqualTo(Kind.POSTED);
            assertThat(stage.run("06-resize").result().kind()).isEqualTo(Kind.UP_TO_DATE);
            CommentAnswer changed = stage.run("08-remove");

            assertThat(changed.result().kind()).isEqualTo(Kind.UPDATED);
            assertThat(stage.kept().bodies()).containsExactly(changed.body());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void leavesOtherCommentsAlone(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            for (int i = 0; i < 130; i++) {
                stage.kept().add("Somebody says something, number " + i + ".");
            }
            stage.kept().add("> " + stage.run("06-resize").body());
            stage.kept().add("<!-- tollgate: other -->\nA comment with another tag.");

            stage.run("08-remove");

            assertThat(stage.kept().all()).hasSize(133);
            assertThat(stage.kept().bodies())
                    .filteredOn(body -> body.contains(stage.line("default")))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void postsNothingWhenNothingChanges(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            CommentAnswer nothing = stage.run("34-unchanged");

            assertThat(nothing.result().kind()).isEqualTo(Kind.NOTHING_TO_SAY);
            assertThat(stage.kept().bodies()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void bringsAnOlderCommentUpToDateWhenNothingChangesAnyMore(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.run("06-resize");

            CommentAnswer quiet = stage.run("34-unchanged");

            assertThat(quiet.result().kind()).isEqualTo(Kind.UPDATED);
            assertThat(stage.kept().bodies()).containsExactly(quiet.body());
            assertThat(stage.run("34-unchanged").result().kind()).isEqualTo(Kind.UP_TO_DATE);
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void postsAnewWhereThatIsAskedFor(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.run(CommentBehaviour.NEW, "06-resize");
            stage.run(CommentBehaviour.NEW, "06-resize");
            CommentAnswer quiet = stage.run(CommentBehaviour.NEW, "34-unchanged");

            assertThat(stage.kept().bodies()).hasSize(3);
            assertThat(quiet.result().kind()).isEqualTo(Kind.POSTED);
            assertThat(stage.run(CommentBehaviour.NEW, "34-unchanged").result().kind())
                    .isEqualTo(Kind.UP_TO_DATE);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Site.class, names = "CODEUP", mode = EnumSource.Mode.EXCLUDE)
    void deletesTheOlderOnes(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.run(CommentBehaviour.NEW, "06-resize");
            stage.run(CommentBehaviour.NEW, "06-resize");
            CommentAnswer last = stage.run(CommentBehaviour.DELETE_AND_NEW, "08-remove");

            assertThat(stage.kept().all())
                    .singleElement()
                    .satisfies(each -> assertThat(each.body).isEqualTo(last.body()));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Site.class,
            names = {"GITHUB", "CODEUP"})
    void hidesTheOlderOnes(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.run(CommentBehaviour.NEW, "06-resize");
            stage.run(CommentBehaviour.HIDE_AND_NEW, "06-resize");
            CommentAnswer last = stage.run(CommentBehaviour.HIDE_AND_NEW, "08-remove");

            assertThat(stage.kept().all()).hasSize(3);
            assertThat(stage.kept().bodies()).containsExactly(last.body());
        }
    }

    @Test
    void hidesOnGitHubOnlyWhatIsNotHiddenYet() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder)) {
            stage.run(CommentBehaviour.NEW, "06-resize");
            stage.run(CommentBehaviour.HIDE_AND_NEW, "06-resize");
            stage.run(CommentBehaviour.HIDE_AND_NEW, "06-resize");

            assertThat(stage.forge().requests())
                    .filteredOn(each -> each.body().contains("mutation"))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Site.class,
            names = {"GITHUB", "CODEUP"},
            mode = EnumSource.Mode.EXCLUDE)
    void saysWhereCommentsCannotBeHidden(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            assertThatThrownBy(() -> stage.run(CommentBehaviour.HIDE_AND_NEW, "06-resize"))
                    .isInstanceOf(IncompleteRequestException.class)
                    .hasMessageContaining("cannot hide comments; use delete-and-new");
            assertThat(stage.forge().requests()).isEmpty();
        }
    }

    @Test
    void saysThatCodeupCannotDelete() throws IOException {
        try (Stage stage = new Stage(Site.CODEUP, folder)) {
            assertThatThrownBy(() -> stage.run(CommentBehaviour.DELETE_AND_NEW, "06-resize"))
                    .hasMessageContaining("cannot delete comments; use hide-and-new");
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void tagsTellCommentsApart(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.tagged("stage").run("06-resize");
            stage.tagged("live").run("06-resize");
            stage.tagged("live").run("08-remove");

            assertThat(stage.kept().bodies())
                    .satisfiesExactly(
                            stageBody -> assertThat(stageBody).startsWith(stage.line("stage") + "\n"),
                            live -> assertThat(live).startsWith(stage.line("live") + "\n"));
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void aDryRunAsksNobody(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            CommentAnswer answer = stage.dry().run("06-resize");

            assertThat(answer.result().kind()).isEqualTo(Kind.DRY_RUN);
            assertThat(answer.body()).startsWith(stage.line("default")).contains("17,018.70");
            assertThat(stage.forge().requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void severalReportsMakeOneComment(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            String body = stage.run("06-resize", "08-remove").body();

            assertThat(body).contains("06-resize.json").contains("08-remove.json");
            assertThat(stage.kept().bodies()).containsExactly(body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"there-is-none.json"})
    void readsTheReportsBeforeItAsksTheForge(String file) throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder)) {
            CommentRequest request = stage.request(CommentBehaviour.UPDATE, List.of(Path.of(file)));

            assertThatThrownBy(() -> CommentRunner.carryOut(request, duration -> {}))
                    .hasMessageContaining("there is no such file");
            assertThat(stage.forge().requests()).isEmpty();
        }
    }

    @Test
    void findsThePullRequestOfAFork() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder)) {
            stage.event("""
                    {"workflow_run": {"pull_requests": [], "head_branch": "feature",
                     "head_sha": "1111111111111111111111111111111111111111",
                     "head_repository": {"owner": {"login": "contributor"}}}}
                    """);
            stage.run("06-resize");

            assertThat(stage.kept().bodies()).hasSize(1);
            assertThat(stage.forge().lines().get(0)).isEqualTo("GET /api/v3/repos/acme/shop/pulls");
        }
    }

    @Test
    void findsTheMergeRequestOfABranchOfCodeup() throws IOException {
        try (Stage stage = new Stage(Site.CODEUP, folder)) {
            stage.withoutNumber().variable("CI_COMMIT_REF_NAME", "feature").run("06-resize");

            assertThat(stage.kept().bodies()).hasSize(1);
        }
    }

    @Test
    void saysWhenNoPullRequestIsOpen() throws IOException {
        try (Stage stage = new Stage(Site.CODEUP, folder)) {
            assertThatThrownBy(() -> stage.withoutNumber()
                            .variable("CI_COMMIT_REF_NAME", "gone")
                            .run("06-resize"))
                    .hasMessageContaining("no open merge request of gone");
        }
    }

    @ParameterizedTest
    @EnumSource(Forge.class)
    void everyForgeIsStaged(Forge forge) {
        assertThat(Site.values()).anyMatch(site -> site.forge() == forge);
    }

    @Test
    void manyRunsAtTheSameTimeLeaveOneComment() throws IOException, InterruptedException {
        for (Site site : Site.values()) {
            try (Stage stage = new Stage(site, folder)) {
                stage.together(4, "06-resize");
                assertThat(stage.kept().bodies()).as(site.name()).hasSize(1);
            }
        }
    }
}
