package dev.tollgate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.comment.CommentBehaviour;
import dev.tollgate.diagnostic.ForgeFailedException;
import dev.tollgate.forge.FakeForge;
import dev.tollgate.forge.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer of a shape that no forge documents is named; it never crashes, stalls or fills memory. */
final class CommentAnswersTest {
    private static final String CASE = "06-resize";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> ODD = List.of(
            "null",
            "true",
            "7",
            "-1",
            "1e400",
            "\"\"",
            "\" \"",
            "\"abc\"",
            "\"../..\"",
            "[]",
            "[[]]",
            "[null]",
            "{}",
            "{\"id\": {}}",
            "99999999999999999999");

    private static final List<String> ODD_PARTS = List.of("null", "\"abc\"", "\"../..\"", "-1", "[null]", "{}");

    @TempDir
    private Path folder;

    /** Every answer to every request of a run, as a whole, and with each of its parts but repetitions replaced or left out. */
    @ParameterizedTest
    @EnumSource(Site.class)
    void survivesEveryAnswerWithAnOddPart(Site site) throws IOException {
        for (CommentBehaviour behaviour : List.of(CommentBehaviour.UPDATE, CommentBehaviour.HIDE_AND_NEW)) {
            if (behaviour.explainRefusal(site.forge()) != null) {
                continue;
            }
            List<FakeForge.Exchange> plain = exchanges(site, behaviour);
            for (int at = 0; at < plain.size(); at++) {
                for (String odd : oddAnswers(plain.get(at).reply().body())) {
                    requireAnswerOrFailure(site, behaviour, at, odd);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void namesAListThatIsNone(Site site) throws IOException {
        for (String odd : List.of("{\"message\": \"fine\"}", "\"none\"", "7")) {
            try (Stage stage = new Stage(site, folder)) {
                stage.forge().then(new Reply(200, Map.of(), odd));

                ForgeFailedException failure = catchThrowableOfType(ForgeFailedException.class, () -> stage.run(CASE));

                assertThat(failure.problem().code()).isEqualTo("forge-answer");
                assertThat(failure).hasMessageContaining("; expected ");
                assertThat(stage.kept().all()).isEmpty();
            }
        }
    }

    @Test
    void namesANewThreadOfAzureWithoutAComment() throws IOException {
        try (Stage stage = new Stage(Site.AZURE, folder)) {
            stage.forge().thenNothing().then(new Reply(200, Map.of(), "{\"id\": 7, \"comments\": []}"));

            assertThat(catchThrowable(() -> stage.run(CASE)))
                    .hasMessageContaining("a new thread without a comment; expected the comment that was posted");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "http://evil.example/2.0/repositories",
                "BASE/ x",
                "BASE/%zz",
                "BASE@evil.example/x",
                "BASE.evil.example/x",
                "/2.0/elsewhere"
            })
    void sendsTheTokenToNoOtherPage(String next) throws IOException {
        try (Stage stage = new Stage(Site.BITBUCKET_CLOUD, folder)) {
            String link = next.replace("BASE", stage.forge().url() + "/2.0");
            stage.forge().then(new Reply(200, Map.of(), "{\"values\": [], \"next\": \"" + link + "\"}"));

            assertThat(catchThrowable(() -> stage.run(CASE)))
                    .hasMessageContaining("the address of the next page is not ")
                    .hasMessageContaining("[forge-answer]");
            assertThat(stage.forge().requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Site.class,
            names = {"GITHUB", "GITLAB", "GITEE", "BITBUCKET_CLOUD", "BITBUCKET_SERVER"})
    void endsAListThatNeverEnds(Site site) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            String next = stage.forge().url() + "/2.0/next";
            String body = site.forge().id().equals("bitbucket")
                    ? "{\"values\": [], \"isLastPage\": false, \"nextPageStart\": 0, \"next\": \"" + next + "\"}"
                    : "[]";
            stage.forge().always(request -> new Reply(200, Map.of("Link", "<x>; rel=\"next\""), body));

            assertThat(catchThrowable(() -> stage.run(CASE)))
                    .hasMessageContaining("more than 1000 pages; expected a list that ends")
                    .hasMessageContaining("[forge-answer]");
            assertThat(stage.forge().requests()).hasSize(1000);
        }
    }

    @Test
    void endsTheSearchForAMergeRequestThatNeverEnds() throws IOException {
        try (Stage stage = new Stage(Site.CODEUP, folder)) {
            String page = "[" + "{\"localId\": 1, \"sourceBranch\": \"other\"},".repeat(99)
                    + "{\"localId\": 1, \"sourceBranch\": \"other\"}]";
            stage.forge().always(request -> new Reply(200, Map.of(), page));
            stage.withoutNumber().variable("CI_COMMIT_REF_NAME", "feature");

            assertThat(catchThrowable(() -> stage.run(CASE))).hasMessageContaining("more than 1000 pages");
        }
    }

    @ParameterizedTest
    @CsvSource({"200,forge-answer", "403,forge-permission", "404,forge-not-found"})
    void readsNoAnswerWithoutEnd(int status, String code) throws IOException {
        String body = "[\"" + "x".repeat(65 * 1024 * 1024) + "\"]";
        try (Stage stage = new Stage(Site.GITEA, folder)) {
            stage.forge().always(request -> new Reply(status, Map.of(), body));

            ForgeFailedException failure = catchThrowableOfType(ForgeFailedException.class, () -> stage.run(CASE));

            assertThat(failure.problem().code()).isEqualTo(code);
            assertThat(failure.getMessage()).hasSizeLessThan(1000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{},", "[],", "0,", "\"\","})
    void readsNoAnswerOfMillionsOfParts(String part) throws IOException {
        String body = "[" + part.repeat(3_000_000) + "0]";
        try (Stage stage = new Stage(Site.GITEA, folder)) {
            stage.forge().always(request -> new Reply(200, Map.of(), body));

            assertThat(catchThrowable(() -> stage.run(CASE))).hasMessageContaining("[forge-answer]");
        }
    }

    @Test
    void readsNoAnswerOfThousandsOfLevels() throws IOException {
        try (Stage stage = new Stage(Site.GITEA, folder)) {
            stage.forge().always(request -> new Reply(200, Map.of(), "[".repeat(100_000)));

            assertThat(catchThrowable(() -> stage.run(CASE))).hasMessageContaining("[forge-answer]");
        }
    }

    private void requireAnswerOrFailure(Site site, CommentBehaviour behaviour, int at, String odd) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            prepare(stage);
            for (int i = 0; i < at; i++) {
                stage.forge().thenNothing();
            }
            stage.forge().then(new Reply(200, Map.of(), odd));

            Throwable failure = catchThrowable(() -> stage.run(behaviour, "08-remove"));

            if (failure != null) {
                assertThat(failure).as("answer %d: %s", at, odd).isInstanceOf(ForgeFailedException.class);
            }
        }
    }

    private static void prepare(Stage stage) {
        stage.kept().add(stage.line("default") + "\none");
        stage.kept().add(stage.line("default") + "\ntwo");
    }

    private List<FakeForge.Exchange> exchanges(Site site, CommentBehaviour behaviour) throws IOException {
        try (Stage stage = new Stage(site, folder)) {
            prepare(stage);
            stage.run(behaviour, "08-remove");
            return stage.forge().exchanges();
        }
    }

    private static List<String> oddAnswers(String body) {
        List<String> all = new ArrayList<>(ODD);
        all.add("");
        all.add("<html>");
        JsonNode tree = read(body);
        if (tree != null) {
            replaceParts(tree, tree, all);
        }
        return all;
    }

    /** The document with each of its parts replaced by each odd value, and left out. */
    private static void replaceParts(JsonNode document, JsonNode part, List<String> all) {
        if (part instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> name.endsWith("_url"));
            for (String name : names) {
                JsonNode old = object.get(name);
                for (String odd : ODD_PARTS) {
                    object.set(name, parse(odd));
                    all.add(document.toString());
                }
                object.remove(name);
                all.add(document.toString());
                object.set(name, old);
                replaceParts(document, old, all);
            }
        } else if (part instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode old = array.get(0);
            for (String odd : ODD_PARTS) {
                array.set(0, parse(odd));
                all.add(document.toString());
            }
            array.set(0, old);
            replaceParts(document, old, all);
        }
    }

    private static @Nullable JsonNode read(String body) {
        return body.startsWith("{") || body.startsWith("[") ? parse(body) : null;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
