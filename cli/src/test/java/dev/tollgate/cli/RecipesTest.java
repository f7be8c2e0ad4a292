package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.tollgate.Tollgate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users copy is what Tollgate takes. */
final class RecipesTest {
    private static final Path ROOT = Path.of("..");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** A call of the gate in a shell, with its arguments up to the end of the line or of the string that holds it. */
    private static final Pattern CALL = Pattern.compile("bin/tollgate-gate (\\S+) (\\S+) ([^'\\n]*)");

    private static final Pattern USED = Pattern.compile("uses: (\\S+)@(\\S+)");

    @ParameterizedTest
    @MethodSource("files")
    void everyCallIsOneThatTollgateTakes(Path file) throws IOException {
        List<MatchResult> calls = CALL.matcher(Files.readString(file)).results().toList();

        for (MatchResult call : calls) {
            String[] parts = call.group(3).replace("\"", "").split(" -- ", 2);
            parse("check " + parts[0]);
            parse("comment " + call.group(1) + " " + call.group(2) + " " + (parts.length > 1 ? parts[1] : ""));
        }
        assertThat(calls.isEmpty()).isEqualTo(isWithoutCall(file));
    }

    /** A tag can be moved to another commit; this project's own is what the reader puts there. */
    @ParameterizedTest
    @MethodSource("yaml")
    void everyActionIsPinnedToACommit(Path file) throws IOException {
        assertThat(USED.matcher(Files.readString(file)).results())
                .filteredOn(used -> !used.group(1).endsWith("/tollgate"))
                .allSatisfy(used -> assertThat(used.group(2)).matches("[0-9a-f]{40}"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRecipeIsForThisVersion(Path file) throws IOException {
        assertThat(Pattern.compile("(?:tollgate[-@]v?|/v)(\\d+\\.\\d+\\.\\d+)")
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .containsOnly(Tollgate.VERSION);
    }

    private static void parse(String line) {
        String[] words = line.strip().split("\\s+", -1);
        assertThat(new CommandTree(new Terminal(80, false))
                        .whole()
                        .parseArgs(words)
                        .subcommand())
                .as(line)
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void everyWorkflowIsYamlWithSteps(Path file) throws IOException {
        JsonNode workflow = YAML.readTree(Files.readString(file));

        assertThat(workflow.isObject()).isTrue();
        assertThat(workflow.findParents("uses").size()
                        + workflow.findParents("run").size()
                        + workflow.findParents("script").size())
                .isPositive();
    }

    @Test
    void theActionTakesWhatTheDocumentsAndTheRecipesGiveIt() throws IOException {
        JsonNode action = YAML.readTree(Files.readString(ROOT.resolve("action.yml")));
        List<String> inputs = action.get("inputs").properties().stream()
                .map(input -> input.getKey())
                .toList();
        List<String> documented = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| (?!http)[^|]*\\| [^|]* \\|$")
                .matcher(Files.readString(ROOT.resolve("docs/recipes.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(documented).containsExactlyElementsOf(inputs);
        for (Path file : yaml()) {
            for (JsonNode step : YAML.readTree(Files.readString(file)).findParents("uses")) {
                if (step.get("uses").asText().contains("/tollgate@")) {
                    step.path("with")
                            .properties()
                            .forEach(given -> assertThat(inputs).contains(given.getKey()));
                }
            }
        }
    }

    @Test
    void everyRecipeIsListed() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/recipes.md"));

        assertThat(files())
                .allSatisfy(file -> assertThat(page).contains(file.getFileName().toString()));
    }

    @Test
    void theForkWorkflowsKeepSecretsAndStrangersApart() throws IOException {
        String estimate = Files.readString(ROOT.resolve("docs/recipes/github-fork-estimate.yml"));
        String comment = Files.readString(ROOT.resolve("docs/recipes/github-fork-comment.yml"));

        assertThat(estimate).doesNotContain("secrets.").doesNotContain(": write");
        assertThat(comment).doesNotContain("actions/checkout").doesNotContain("pull_request_target");
        assertThat(YAML.readTree(comment).at("/permissions"))
                .hasToString("{\"actions\":\"read\",\"pull-requests\":\"write\"}");
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> recipes = Files.list(ROOT.resolve("docs/recipes"))) {
            return Stream.concat(Stream.of(ROOT.resolve("action.yml")), recipes.sorted())
                    .toList();
        }
    }

    static List<Path> yaml() throws IOException {
        return files().stream().filter(file -> file.toString().endsWith(".yml")).toList();
    }

    /** These call the action, and the action calls its script. */
    private static boolean isWithoutCall(Path file) {
        try {
            return file.endsWith("action.yml") || Files.readString(file).contains("/tollgate@");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
