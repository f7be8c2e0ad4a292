package dev.tollgate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.api.CommentAnswer;
import dev.tollgate.comment.CommentBehaviour;
import dev.tollgate.comment.CommentResult.Kind;
import dev.tollgate.forge.Kept;
import dev.tollgate.forge.Reply;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A comment is Tollgate's own when the token's account wrote it; a marker alone makes none. */
final class CommentOwnersTest {
    private static final String CASE = "06-resize";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Site.class)
    void leavesAStrangersMarkedCommentAlone(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            String forged = stage.line("default") + "\nForged";
            stage.kept().add(Kept.STRANGER, forged);
            stage.refusesToChangeStrangers();

            CommentAnswer posted = stage.run(CASE);
            assertThat(posted.result().kind()).isEqualTo(Kind.POSTED);
            assertThat(stage.run(CASE).result().kind()).isEqualTo(Kind.UP_TO_DATE);
            CommentAnswer changed = stage.run("08-remove");

            assertThat(changed.result().kind()).isEqualTo(Kind.UPDATED);
            assertThat(stage.kept().bodies()).containsExactly(forged, changed.body());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void staysQuietBesideAStrangersMarkedComment(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.kept().add(Kept.STRANGER, stage.line("default") + "\nForged");

            assertThat(stage.run("34-unchanged").result().kind()).isEqualTo(Kind.NOTHING_TO_SAY);
            assertThat(stage.kept().all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Site.class, names = "CODEUP", mode = EnumSource.Mode.EXCLUDE)
    void deletesNoCommentsOfStrangers(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.run(CASE);
            String forged = stage.line("default") + "\nForged";
            stage.kept().add(Kept.STRANGER, forged);

            CommentAnswer last = stage.run(CommentBehaviour.DELETE_AND_NEW, "08-remove");

            assertThat(stage.kept().bodies()).containsExactly(forged, last.body());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Site.class,
            names = {"GITHUB", "CODEUP"})
    void hidesNoCommentsOfStrangers(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            String forged = stage.line("default") + "\nForged";
            stage.kept().add(Kept.STRANGER, forged);
            stage.run(CASE);

            CommentAnswer last = stage.run(CommentBehaviour.HIDE_AND_NEW, "08-remove");

            assertThat(stage.kept().bodies()).containsExactly(forged, last.body());
        }
    }

    /** Tokens that may write comments only may not ask whose they are; a new comment answers that. */
    @ParameterizedTest
    @EnumSource(value = Site.class, names = "BITBUCKET_SERVER", mode = EnumSource.Mode.EXCLUDE)
    void learnsItsAccountFromANewCommentWhereTheForgeDoesNotSay(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.hidesAccounts(403);
            String forged = stage.line("default") + "\nForged";
            stage.kept().add(Kept.STRANGER, forged);
            assertThat(stage.run(CASE).result().kind()).isEqualTo(Kind.POSTED);

            CommentAnswer changed = stage.run("08-remove");
            assertThat(changed.result().kind()).isEqualTo(Kind.UPDATED);
            CommentAnswer quiet = stage.run("34-unchanged");

            assertThat(quiet.result().kind()).isEqualTo(Kind.UPDATED);
            assertThat(stage.kept().bodies()).containsExactly(forged, quiet.body());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void postsAnewWhereOneOfItsOwnCannotBeChanged(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.run(CASE);
            String locked = stage.kept().bodies().get(0);
            stage.refusesChanges(403, 1);

            CommentAnswer answer = stage.run("08-remove");

            assertThat(answer.result().kind()).isEqualTo(Kind.POSTED);
            assertThat(stage.kept().bodies()).containsExactly(locked, answer.body());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void asksNobodyWhoItIsWhileNoCommentIsMarked(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.hidesAccounts(500);

            assertThat(stage.run(CASE).result().kind()).isEqualTo(Kind.POSTED);
            assertThat(stage.pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void takesNoAnswerWithoutAnAuthorForItsOwn(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            stage.kept().add("", stage.line("default") + "\nOf nobody");

            assertThat(stage.run(CASE).result().kind()).isEqualTo(Kind.POSTED);
            assertThat(stage.kept().bodies()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void postsTwiceRatherThanTakeAStrangersCopyForItsOwn(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            String body = stage.run(CASE).body();
            stage.kept().all().forEach(each -> stage.kept().remove(Integer.toString(each.id)));
            stage.kept().add(Kept.STRANGER, body);
            stage.failsToPost(Reply.refused(502, "trouble"));

            assertThat(stage.run(CASE).result().kind()).isEqualTo(Kind.POSTED);
            assertThat(stage.kept().all()).extracting(each -> each.author).containsExactly(Kept.STRANGER, Kept.ACCOUNT);
        }
    }
}
