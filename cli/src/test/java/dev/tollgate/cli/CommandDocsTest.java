package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.DocsPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code docs/commands.md} has a section for every command, with every parameter and option, and for nothing else. */
final class CommandDocsTest {
    private static final DocsPage PAGE = DocsPage.named("commands.md");

    @ParameterizedTest
    @MethodSource("names")
    void everyCommandIsDocumentedAsHelpDescribesIt(String name) {
        CommandSpec spec = Objects.requireNonNull(commands().get(name));
        List<String> section = PAGE.sections().getOrDefault(name, List.of());

        assertThat(section).as(cure(name, spec)).contains(description(spec));
        assertThat(PAGE.table(name)).as(cure(name, spec)).containsExactlyElementsOf(rows(spec));
    }

    @Test
    void nothingIsDocumentedThatIsNoCommand() {
        assertThat(PAGE.sections().keySet().stream().filter(heading -> heading.startsWith(CommandTree.TOLLGATE)))
                .as("the headings of docs/commands.md that begin with 'tollgate'; remove or rename what is no command")
                .containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void everyExitCodeIsDocumented() {
        assertThat(PAGE.table("Exit codes"))
                .as("the table under 'Exit codes' in docs/commands.md")
                .containsExactlyElementsOf(Arrays.stream(ExitCode.values())
                        .map(code -> DocsPage.row("`" + code.status() + "`", code.meaning()))
                        .toList());
    }

    static List<String> names() {
        return List.copyOf(commands().keySet());
    }

    private static Map<String, CommandSpec> commands() {
        Map<String, CommandSpec> commands = new TreeMap<>();
        addTo(commands, new CommandTree(new Terminal(80, false)).whole());
        return commands;
    }

    private static void addTo(Map<String, CommandSpec> commands, CommandLine line) {
        commands.put(line.getCommandSpec().qualifiedName(), line.getCommandSpec());
        line.getSubcommands().values().forEach(each -> addTo(commands, each));
    }

    private static String description(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    private static List<String> rows(CommandSpec spec) {
        List<String> rows = new ArrayList<>();
        for (PositionalParamSpec each : spec.positionalParameters()) {
            rows.add(DocsPage.row("`" + each.paramLabel() + "`", String.join(" ", each.description())));
        }
        for (OptionSpec each : spec.options()) {
            if (!each.hidden()) {
                String names = String.join(", ", each.names());
                String label = each.arity().max() == 0 ? "" : " " + each.paramLabel();
                rows.add(DocsPage.row("`" + names + label + "`", String.join(" ", each.description())));
            }
        }
        return rows;
    }

    private static String cure(String name, CommandSpec spec) {
        return "docs/commands.md must have this section, in which more text can stand before and after the table:\n\n## "
                + name + "\n\n" + description(spec) + "\n\n| parameter or option | meaning |\n|---|---|\n"
                + String.join("\n", rows(spec)) + "\n\n";
    }
}
