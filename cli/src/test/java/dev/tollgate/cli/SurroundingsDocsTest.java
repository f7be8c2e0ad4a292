package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.DocsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/commands.md} names every environment variable and every default file that the sources name, and no others. */
final class SurroundingsDocsTest {
    private static final DocsPage PAGE = DocsPage.named("commands.md");
    private static final String VARIABLES = "Environment variables";
    private static final String FILES = "Files found by default";

    /** What is written like the name of a variable: a literal in Java, an expansion in the launcher. */
    private static final Pattern VARIABLE =
            Pattern.compile("\"([A-Z]+(?:_[A-Z0-9]+)+|COLUMNS|TERM|PATH|CI)\"|\\$\\{([A-Z]+(?:_[A-Z]+)*)[}:]");

    private static final Pattern FILE = Pattern.compile("\"(tollgate[a-z-]*\\.ya?ml)\"");

    /** Written like the names of variables that Tollgate reads, but not such. */
    private static final Set<String> NO_VARIABLES =
            Set.of("REDACTED_SENSITIVE", "CHECKPOINT_DISABLE", "GLOBAL_COMMENT", "MERGE_TARGET");

    @Test
    void everyVariableIsDocumented() throws IOException {
        Set<String> variables = found(VARIABLE);
        variables.removeAll(NO_VARIABLES);

        assertThat(DocsPage.codes(PAGE.table(VARIABLES)))
                .as(
                        "docs/commands.md, '%s': one row for each, as | `NAME` | meaning |; what the sources only write like a"
                                + " variable belongs in NO_VARIABLES of this test",
                        VARIABLES)
                .containsExactlyInAnyOrderElementsOf(variables);
    }

    @Test
    void everyDefaultFileIsDocumented() throws IOException {
        assertThat(DocsPage.codes(PAGE.table(FILES)))
                .as("docs/commands.md, '%s': one row for each, as | `name.yml` | meaning |", FILES)
                .containsExactlyInAnyOrderElementsOf(found(FILE));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : sources()) {
            pattern.matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> core = Files.walk(Path.of("..", "core", "src", "main", "java"));
                Stream<Path> cli = Files.walk(Path.of("src", "main", "java"))) {
            return Stream.of(
                            core,
                            cli,
                            Stream.of(Path.of("tollgate"), Path.of("..", "dist", "src", "main", "lib", "start.sh")))
                    .flatMap(each -> each)
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
