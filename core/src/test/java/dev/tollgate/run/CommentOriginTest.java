package dev.tollgate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.comment.ChangeOrigin;
import dev.tollgate.diagnostic.ForgeFailedException;
import dev.tollgate.forge.Dialects;
import dev.tollgate.forge.Reply;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that anyone could write are labelled; what forges say reaches a reader without tokens, links and codes. */
final class CommentOriginTest {
    private static final String CASE = "06-resize";
    private static final String LABEL = "**From a fork.**";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Site.class)
    void labelsTheReportOfAFork(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            assertThat(stage.from(ChangeOrigin.FORK).run(CASE).body()).contains(LABEL);
            assertThat(stage.from(ChangeOrigin.OWN).run(CASE).body()).doesNotContain(LABEL);
        }
    }

    @Test
    void labelsTheReportOfARunOfAForkByItself() throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder)) {
            stage.event("""
                    {"workflow_run": {"pull_requests": [], "head_branch": "feature",
                     "head_sha": "1111111111111111111111111111111111111111", "repository": {"full_name": "acme/shop"},
                     "head_repository": {"full_name": "contributor/shop", "owner": {"login": "contributor"}}}}
                    """);

            assertThat(stage.run(CASE).body()).contains(LABEL);
            assertThat(stage.kept().bodies()).singleElement().asString().contains(LABEL);
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void showsNoTokenThatAForgeEncodes(Site site) throws IOException {
        byte[] pair = ("robot:" + Dialects.TOKEN).getBytes(StandardCharsets.UTF_8);
        String base64 = Base64.getEncoder().encodeToString(pair);
        String percent =
                URLEncoder.encode(Dialects.TOKEN, StandardCharsets.UTF_8).replace("-", "%2D");
        for (String form : List.of(base64, percent, "x".repeat(190) + Dialects.TOKEN)) {
            try (Stage stage = new Stage(site, folder)) {
                stage.forge().then(Reply.refused(401, "you sent " + form));

                String message = catchThrowableOfType(ForgeFailedException.class, () -> stage.run(CASE))
                        .getMessage();

                assertThat(message)
                        .contains("you sent ")
                        .doesNotContain("s3cr3t")
                        .doesNotContain(base64);
                assertThat(message).doesNotContain(percent);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ghe.example/\\u001b]8;;x",
                "javascript:alert(1)",
                "https://me:pass@evil.example/x",
                "https://evil.example/?t=" + Dialects.TOKEN,
                "https://evil.example/a b\\n::error::x",
                "not an address"
            })
    void showsNoOddLink(String link) throws IOException {
        try (Stage stage = new Stage(Site.GITHUB, folder)) {
            stage.forge()
                    .thenNothing()
                    .then(new Reply(201, Map.of(), "{\"id\": 7, \"body\": \"x\", \"html_url\": \"" + link + "\"}"));

            assertThat(stage.run(CASE).sentence()).isEqualTo("comment posted");
        }
    }
}
