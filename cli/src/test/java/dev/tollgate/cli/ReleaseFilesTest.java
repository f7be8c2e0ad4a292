package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.tollgate.Tollgate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other tools read of this repository names this version, commands that exist, and files of the packages. */
final class ReleaseFilesTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void jbangStartsTheMainClassOfThisVersion() throws IOException {
        JsonNode alias = new ObjectMapper()
                .readTree(Files.readString(ROOT.resolve("jbang-catalog.json")))
                .at("/aliases/tollgate");

        assertThat(alias.get("script-ref").asText()).isEqualTo("dev.tollgate:tollgate-cli:" + Tollgate.VERSION);
        assertThat(alias.get("main").asText()).isEqualTo(Main.class.getName());
    }

    @Test
    void preCommitInstallsTheWheelOfThisVersion() throws IOException {
        assertThat(Files.readString(ROOT.resolve("pyproject.toml")))
                .contains("version = \"" + Tollgate.VERSION + "\"")
                .contains("dependencies = [\"tollgate==" + Tollgate.VERSION + "\"]");
    }

    @Test
    void everyHookCallsACommand() throws IOException {
        JsonNode hooks =
                new ObjectMapper(new YAMLFactory()).readTree(Files.readString(ROOT.resolve(".pre-commit-hooks.yaml")));

        assertThat(hooks).isNotEmpty();
        for (JsonNode hook : hooks) {
            boolean named = hook.path("pass_filenames").asBoolean(true);
            String line = hook.get("entry").asText().substring("tollgate ".length()) + (named ? " prices.yml" : "");
            assertThat(new CommandTree(new Terminal(80, false))
                            .whole()
                            .parseArgs(line.split(" ", -1))
                            .hasSubcommand())
                    .as(line)
                    .isTrue();
        }
    }

    @Test
    void theWheelStartsWhatThePackagesStart() throws IOException {
        String starter = Files.readString(ROOT.resolve("dist/src/main/python/tollgate/__main__.py"));

        for (String each :
                List.of("java.options", "tollgate.jar", "tollgate.columns", "TOLLGATE_JAVA_OPTS", "LC_ALL")) {
            assertThat(starter).contains(each);
        }
        assertThat(starter).contains("\"" + Main.class.getName() + "\"");
    }
}
