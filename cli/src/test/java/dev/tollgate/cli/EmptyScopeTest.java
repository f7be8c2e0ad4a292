package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.fixtures.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scopes that nothing is in have a verdict of their own, and fail when asked. */
final class EmptyScopeTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "module: gatewayy                            | no module matches gatewayy (Did you mean 'gateway'?)",
                "module: [gatewayy, \"x*\"]                  | no module matches gatewayy or x* (Did you mean 'gateway'?)",
                "address: alicloud_api_gateway_instanc.x  | no address matches alicloud_api_gateway_instanc.x",
                "region: cn-bejing                         | (Did you mean 'cn-beijing'?)",
                "spec: api.s1.mediun                      | (Did you mean 'api.s1.medium'?)",
                "tag: {team: shop}                        | no tag team",
                "project: shop                            | the plan belongs to no project",
                "{module: gateway, region: cn-q*}            | no region matches cn-q*",
            })
    void aScopeThatNothingMatchesIsEmpty(String scope, String reason) throws IOException {
        Files.copy(Fixtures.cases().resolve("24-modules/plan.json"), folder.resolve("plan.json"));
        String text = scope.startsWith("{") ? scope : "{" + scope + "}";
        write("budgets: [{name: b, limit: {after: 1}, scope: " + text + "}]\n"
                + "rules: [{id: allowed-specs, specs: [none], scope: " + text + "}]\n");

        Staged run = Staged.in(folder, "check", "plan.json", "--format", "json");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(ReportSchema.faults(run.out())).isEmpty();
        JsonNode policy = new ObjectMapper().readTree(run.out()).get("policy");
        assertThat(policy.get("verdict").asText()).isEqualTo("empty");
        assertThat(policy.at("/budgets/0/verdict").asText()).isEqualTo("empty");
        assertThat(policy.at("/budgets/0/deciders/0/says").asText())
                .startsWith("covers nothing: ")
                .contains(reason);
        assertThat(policy.at("/rules/0/verdict").asText()).isEqualTo("empty");
        assertThat(policy.at("/rules/0/findings/0/message").asText()).contains(reason);
        assertThat(run.out()).contains("\"code\": \"scope-empty\"");
        assertThat(Staged.in(folder, "check", "plan.json", "--fail-on", "empty-scope")
                        .exit())
                .isEqualTo(ExitCode.UNDECIDED);
        assertThat(Staged.in(folder, "check", "plan.json", "--fail-on", "undecided,warning,incomplete")
                        .exit())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatMayBeInScopeIsNotEmpty() throws IOException {
        Files.copy(Fixtures.cases().resolve("12-unknown-facts/plan.json"), folder.resolve("plan.json"));
        write("budgets: [{name: b, limit: {after: 1}, scope: {region: cn-q*}}]\n");

        assertThat(Staged.in(folder, "check", "plan.json", "--fail-on", "empty-scope")
                        .out())
                .doesNotContain("covers nothing");
    }

    @Test
    void aPlanWithoutEverythingIsUndecidedInstead() throws IOException {
        Files.copy(Fixtures.cases().resolve("35-targeted/plan.json"), folder.resolve("plan.json"));
        write("budgets: [{name: b, limit: {after: 1}, scope: {module: nowhere}}]\n");

        assertThat(Staged.in(folder, "check", "plan.json").out())
                .contains("undecided  budget b")
                .doesNotContain("covers nothing");
    }

    @Test
    void budgetsOfOtherProjectsAreLeftOut() throws IOException {
        Files.copy(Fixtures.cases().resolve("01-first-gateway/plan.json"), folder.resolve("a.json"));
        Files.copy(Fixtures.cases().resolve("06-resize/plan.json"), folder.resolve("b.json"));
        write("""
                projects: [{plan: a.json}, {plan: b.json}]
                budgets:
                  - {name: for a, limit: {after: 5000}, scope: {project: a}}
                  - {name: for b, limit: {after: 5000}, scope: {project: b}}
                  - {name: slip, limit: {after: 5000}, scope: {project: c}}
                """);

        Staged one = Staged.in(folder, "check", "a.json", "--fail-on", "empty-scope");
        Staged all = Staged.in(folder, "check");

        assertThat(one.out())
                .contains("undecided  budget for a", "empty      budget slip", "no project matches c")
                .doesNotContain("budget for b");
        assertThat(one.exit()).isEqualTo(ExitCode.UNDECIDED);
        assertThat(all.out()).contains("breach     budget for b", "empty      budget slip");
    }

    @ParameterizedTest
    @CsvSource({"text,empty", "markdown,empty", "html,undecided", "junit,empty", "sarif,empty"})
    void everyFormSaysSo(String format, String word) throws IOException {
        Files.copy(Fixtures.cases().resolve("24-modules/plan.json"), folder.resolve("plan.json"));
        write("budgets: [{name: b, limit: {after: 1}, scope: {module: gatewayy}}]\n");

        assertThat(Staged.in(folder, "check", "plan.json", "--format", format).out())
                .contains(word, "gatewayy");
    }

    private void write(String settings) throws IOException {
        Files.writeString(folder.resolve("tollgate.yml"), settings);
    }
}
