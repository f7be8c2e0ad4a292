package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation shows rules with expressions that load. */
final class OwnRuleDocsTest {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsShownLoads(String yaml) throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yml"), yaml);
        Path plan = Fixtures.cases().resolve("110-own-rules/plan.json");

        Staged run = Staged.run("check", plan.toString(), "--policy", policy.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Policy ");
    }

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("..", "docs", "policy.md")))
                .results()
                .map(match -> match.group(1))
                .filter(yaml -> yaml.contains("expression:"));
    }
}
