package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.plan.ModuleConfig;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every plan and state that Terraform wrote, read as a stream and as a tree: the same comes out. */
class RealPlansTest {
    /** All plans of the fixtures: those of built-in resources, and those of the cases. */
    static List<Path> plans() throws IOException {
        List<Path> plans = new ArrayList<>(Inputs.files("terraform"));
        try (Stream<Path> cases = Files.walk(Fixtures.cases())) {
            cases.filter(file -> file.endsWith("plan.json")).sorted().forEach(plans::add);
        }
        return plans;
    }

    static List<Path> states() {
        return Inputs.files("state").stream()
                .filter(file -> file.toString().contains("show-json-state")
                        || file.toString().contains("with-deposed"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void changesAreTheSame(Path file) {
        JsonNode tree = TreeReading.tree(Inputs.bytes(file));
        Map<String, JsonNode> expected = new LinkedHashMap<>();
        tree.path("resource_changes").forEach(change -> expected.put(key(change), change.path("change")));

        List<ResourceChange> changes = Inputs.read(Inputs.bytes(file)).changes();

        assertThat(changes).hasSameSizeAs(expected.values()).allSatisfy(change -> {
            JsonNode body = Inputs.at(expected, change.address().text() + "#" + change.deposed());
            assertThat(change.before())
                    .isEqualTo(TreeReading.side(
                            body.path("before"), MissingNode.getInstance(), body.path("before_sensitive")));
            assertThat(change.after())
                    .isEqualTo(TreeReading.side(
                            body.path("after"), body.path("after_unknown"), body.path("after_sensitive")));
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theConfigurationIsTheSame(Path file) {
        JsonNode tree = TreeReading.tree(Inputs.bytes(file));

        Plan plan = Inputs.read(Inputs.bytes(file));

        assertThat(plan.variables()).hasSize(tree.path("variables").size());
        assertThat(plan.relevantAttributes())
                .hasSize(tree.path("relevant_attributes").size());
        JsonNode configuration = tree.path("configuration");
        assertThat(plan.configuration().providers())
                .hasSize(configuration.path("provider_config").size());
        assertSame(plan.configuration().root(), configuration.path("root_module"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void dataSourcesAreTheSame(Path file) {
        JsonNode tree = TreeReading.tree(Inputs.bytes(file));
        List<JsonNode> expected =
                TreeReading.resources(tree.path("prior_state").path("values").path("root_module")).stream()
                        .filter(resource -> resource.path("mode").asText().equals("data"))
                        .toList();

        assertThat(Inputs.read(Inputs.bytes(file)).data())
                .extracting(data -> data.address().text())
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(resource -> resource.path("address").asText())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("states")
    void statesAreTheSame(Path file) {
        JsonNode tree = TreeReading.tree(Inputs.bytes(file));
        Map<String, Value> expected = new LinkedHashMap<>();
        TreeReading.resources(tree.path("values").path("root_module"))
                .forEach(resource -> expected.put(
                        resource.path("address").asText() + "#"
                                + resource.path("deposed_key").textValue(),
                        TreeReading.side(
                                resource.path("values"), BooleanNode.FALSE, resource.path("sensitive_values"))));

        assertThat(Inputs.read(Inputs.bytes(file)).changes())
                .hasSameSizeAs(expected.values())
                .allSatisfy(change -> assertThat(change.after())
                        .isEqualTo(expected.get(change.address().text() + "#" + change.deposed())));
    }

    private static void assertSame(ModuleConfig module, JsonNode tree) {
        assertThat(module.resources().keySet())
                .hasSize(tree.path("resources").size())
                .allSatisfy(id -> assertThat(tree.path("resources").findValuesAsText("address"))
                        .contains(id));
        assertThat(module.outputs().keySet()).isEqualTo(names(tree.path("outputs")));
        assertThat(module.variables().keySet()).isEqualTo(names(tree.path("variables")));
        assertThat(module.calls().keySet()).isEqualTo(names(tree.path("module_calls")));
        module.calls().forEach((name, call) -> {
            JsonNode called = tree.path("module_calls").path(name);
            assertThat(call.arguments().keySet()).isEqualTo(names(called.path("expressions")));
            assertSame(call.module(), called.path("module"));
        });
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String key(JsonNode change) {
        return change.path("address").asText() + "#" + change.path("deposed").textValue();
    }
}
