package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans out of which somebody filtered changes, as jq does, are incomplete and pass nothing. */
final class FilteredPlanTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "01-first-gateway, alicloud_api_gateway_instance.main",
        "34-unchanged, alicloud_api_gateway_instance.main",
        "24-modules, module.gateway.alicloud_api_gateway_instance.this[0]",
        "01-first-gateway, alicloud_api_gateway_group.orders",
        "26-serverless, alicloud_api_gateway_group",
    })
    void aChangeThatIsFilteredOutIsMissed(String name, String address) throws IOException {
        filter(name, address);
        Files.writeString(folder.resolve("tollgate.yml"), "budgets: [{name: all, limit: {after: 100000000}}]\n");

        Staged run = Staged.in(folder, "check", "plan.json", "--format", "json");

        JsonNode report = JSON.readTree(run.out());
        assertThat(report.at("/plan/complete").asBoolean()).isFalse();
        assertThat(report.at("/policy/verdict").asText()).isEqualTo("undecided");
        assertThat(report.findValuesAsText("code")).contains("plan-filtered").doesNotContain("plan-incomplete");
        assertThat(run.out()).contains("planned_values holds " + address);
        assertThat(Staged.in(folder, "diff", "plan.json", "--fail-on", "incomplete")
                        .exit())
                .isEqualTo(ExitCode.UNDECIDED);
    }

    @Test
    void whatMattersToNobodyMayBeFilteredOut() throws IOException {
        filter("87-host-from-a-variable", "nothing");

        assertThat(Staged.in(folder, "diff", "plan.json").out()).doesNotContain("plan-filtered");
    }

    private void filter(String name, String prefix) throws IOException {
        ObjectNode plan = (ObjectNode) JSON.readTree(
                Fixtures.cases().resolve(name).resolve("plan.json").toFile());
        ArrayNode kept = JSON.createArrayNode();
        for (JsonNode each : plan.get("resource_changes")) {
            if (!each.get("address").asText().startsWith(prefix)) {
                kept.add(each);
            }
        }
        plan.set("resource_changes", kept);
        JSON.writeValue(folder.resolve("plan.json").toFile(), plan);
    }
}
