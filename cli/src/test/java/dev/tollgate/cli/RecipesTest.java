package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What users copy is what Tollgate takes. */
final class RecipesTest {
    private static final Path ROOT = Path.of("..");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** A call of the command in a shell, up to the end of the line or of the string that holds it. */
    private static final Pattern CALL = Pattern.compile("(?:tollgate|\"\\$TOLLGATE\") ((?:diff|comment) [^'\\n]*)");

    @ParameterizedTest
    @MethodSource("files")
    void everyCallIsOneThatTollgateTakes(Path file) throws IOException {
        List<String> calls = CALL.matcher(Files.readString(file))
                .results()
                .map(call -> call.group(1))
                .toList();

        for (String call : calls) {
            List<String> words = Arrays.stream(call.replace("${arguments[@]+\"${arguments[@]}\"}", "")
                            .replace("\"$BEHAVIOUR\"", "update")
                            .replace("\"", "")
                            .split("\\s+", -1))
                    .filter(word -> !word.isEmpty())
                    .toList();
            CommandLine line = new CommandTree(new Terminal(80, false)).whole();
            assertThat(line.parseArgs(words.toArray(String[]::new)).subcommand())
                    .as(call)
                    .isNotNull();
        }
        assertThat(calls.isEmpty()).isEqualTo(isWithoutCall(file));
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
        List<String> documented = Pattern.compile("(?m)^\\| `([a-z]+)` \\| (?!http)[^|]*\\| [^|]* \\|$")
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

    /** These call the action. */
    private static boolean isWithoutCall(Path file) {
        try {
            return Files.readString(file).contains("/tollgate@");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
