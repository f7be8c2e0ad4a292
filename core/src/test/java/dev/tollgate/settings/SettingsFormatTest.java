package dev.tollgate.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.policy.rule.BuiltInRules;
import dev.tollgate.run.BuiltInProducts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation shows settings that load, and the schema for editors accepts what loads. */
final class SettingsFormatTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsShownFitsTheSchema(String yaml) throws IOException {
        assertThat(faults(yaml)).isEmpty();
    }

    /** Those with rules of their own load where there is a module for them. */
    @ParameterizedTest
    @MethodSource("examplesWithoutExpressions")
    void whatIsShownLoads(String yaml) throws IOException {
        assertThat(read(yaml).policy().isEmpty()).isFalse();
    }

    @Test
    void defaultsAndProjectsAreRead() throws IOException {
        SettingsFile settings = read(
                examples().filter(yaml -> yaml.contains("projects:\n")).toList().get(0));

        assertThat(settings.defaults())
                .isEqualTo(new ProjectDefaults(
                        Path.of("usage.yml"),
                        List.of(Path.of("prices/contract.yml")),
                        "cn-hangzhou",
                        null,
                        null,
                        null));
        assertThat(settings.projects().get(0).defaults().source()).isEqualTo(Path.of("shop"));
        assertThat(settings.projects()).extracting(ProjectEntry::name).containsExactly("shop", "");
        assertThat(settings.projects().get(0).tags()).isEqualTo(Map.of("team", "shop"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budgets: [{name: a}]",
                "budgets: [{name: a, limit: {after: -1}}]",
                "budgets: [{name: a, limit: {after: many}}]",
                "budgets: [{name: a, limit: {after: 1}, scope: {zone: b}}]",
                "rules: [{id: allowed-spec, specs: [a]}]",
                "rules: [{id: max-term, months: 1, days: 2}]",
                "rules: [{id: coverage, atLeast: 200}]",
                "rules: [{id: a, expression: []}]",
                "rules: [{id: a, expression: 'true', for: api}]",
                "rules: [{id: a, expression: 'true', mesage: b}]",
                "rules: [{expression: 'true'}]",
                "waivers: [{rule: coverage, address: a, reason: r, owner: o}]",
                "projects: [{name: a}]",
                "default: {}"
            })
    void theSchemaRefusesWhatDoesNotLoad(String yaml) throws IOException {
        assertThat(faults(yaml)).isNotEmpty();
    }

    @Test
    void everyRuleIsDocumented() throws IOException {
        String page = Files.readString(DOCS.resolve("policy.md"));

        assertThat(BuiltInRules.ids()).isNotEmpty().allMatch(id -> page.contains("\n| `" + id + "` | "));
    }

    static Stream<String> examplesWithoutExpressions() throws IOException {
        return examples().filter(yaml -> !yaml.contains("expression:"));
    }

    static Stream<String> examples() throws IOException {
        Stream<String> shown = EXAMPLE.matcher(Files.readString(DOCS.resolve("policy.md")))
                .results()
                .map(match -> match.group(1));
        Path cases = Fixtures.cases();
        return Stream.concat(
                shown,
                Stream.of(
                        Files.readString(cases.resolve("100-rules/rules.yml")),
                        Files.readString(cases.resolve("100-rules/waivers.yml")),
                        Files.readString(cases.resolve("110-own-rules/own.yml")),
                        Files.readString(cases.resolve("110-own-rules/waivers.yml")),
                        Files.readString(cases.resolve("101-budgets/budgets.yml"))));
    }

    private SettingsFile read(String yaml) throws IOException {
        Files.writeString(folder.resolve("tollgate.yml"), yaml);
        Request request = new Request(
                Request.Command.CHECK,
                new PlanSource.Projects(),
                null,
                List.of(),
                null,
                null,
                false,
                null,
                folder,
                Map.of(),
                null,
                null);
        return SettingsFile.read(request.workingDirectory(), Path.of(Request.DEFAULT_SETTINGS), BuiltInProducts.all());
    }

    private static List<Error> faults(String yaml) throws IOException {
        try (InputStream schema = Files.newInputStream(DOCS.resolve("tollgate.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema)
                    .validate(yaml, InputFormat.YAML);
        }
    }
}
