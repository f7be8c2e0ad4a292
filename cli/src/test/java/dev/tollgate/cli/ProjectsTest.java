package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.fixtures.ReportSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings files: projects, defaults, and which input goes over which. */
final class ProjectsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void layOutProjects() throws IOException {
        plan("envs/staging/plan.json", "01-first-gateway");
        plan("envs/production/plan.json", "06-resize");
        plan("elsewhere/plan.json", "14-region-from-flag");
        plan("elsewhere/other.json", "14-region-from-flag");
        plan("lone.json", "14-region-from-flag");
    }

    @Test
    void aPatternNamesAProjectForEveryPlan() throws IOException {
        write("projects:\n  - plan: envs/*/plan.json\n");

        Staged run = Staged.in(folder, "diff", "--format", "json");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(ReportSchema.portfolioFaults(run.out())).isEmpty();
        assertThat(run.out())
                .contains("\"name\": \"envs/production/plan\"", "\"name\": \"envs/staging/plan\"")
                .contains("\"before\": {\"low\": 48369.2,")
                .contains("\"policy\": null");
    }

    @Test
    void whatIsWrongWithOneProjectDoesNotHideTheOthers() throws IOException {
        write("""
                projects:
                  - {name: shop, plan: envs/staging/plan.json}
                  - {name: lost, plan: lost/plan.json}
                  - {name: none, plan: "lost/*.json"}
                budgets:
                  - {name: all, limit: {after: 1000000000}}
                  - {name: shop, limit: {after: 4336.20}, scope: {project: shop, spec: api.s9.*}}
                """);

        Staged run = Staged.in(folder, "check", "--format", "json");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(ReportSchema.portfolioFaults(run.out())).isEmpty();
        assertThat(run.err())
                .contains("tollgate: project lost: lost/plan.json: there is no such file", "no file fits lost/*.json");
        assertThat(run.out())
                .contains("\"delta\": {\"low\": null, \"expected\": null, \"high\": null}")
                .contains("\"verdict\": \"undecided\"", "\"verdict\": \"empty\"")
                .contains("cannot pass while project lost has no report");
    }

    @Test
    void budgetsOverProjectsAndTheirTagsAreJudgedTogether() throws IOException {
        write("""
                projects:
                  - {name: shop, plan: envs/staging/plan.json, tags: {team: shop}}
                  - {name: edge, plan: envs/production/plan.json, tags: {team: edge}}
                budgets:
                  - {name: by name, limit: {after: 65387.90}, scope: {project: edge}}
                  - {name: by tag, limit: {after: 65387.90}, scope: {tag: {team: edge}}}
                  - {name: all, limit: {after: 69724}}
                """);

        Staged run = Staged.in(folder, "check");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.BREACH);
        assertThat(run.out())
                .startsWith("Policy tollgate.yml: breach.\n")
                .contains("  pass       budget by name: 65,387.90", "  pass       budget by tag: 65,387.90")
                .contains("  breach     budget all: ")
                .contains("project shop\n", "project edge\n");
    }

    @Test
    void theCommandLineGoesOverAProjectOverDefaultsOverTheEnvironment() throws IOException {
        write("""
                defaults: {region: cn-qingdao}
                projects:
                  - {name: own, plan: elsewhere/plan.json, region: cn-beijing}
                  - {name: default, plan: elsewhere/other.json}
                """);
        Map<String, String> environment = Map.of("ALICLOUD_REGION", "cn-shenzhen");

        Staged settings = run(environment, "diff");
        Staged flag = run(environment, "diff", "--region", "cn-hangzhou");
        Staged named = run(environment, "diff", "lone.json");
        Files.delete(folder.resolve("tollgate.yml"));
        Staged none = run(environment, "diff", "elsewhere/plan.json");

        assertThat(settings.out()).contains("(cn-beijing)", "(cn-qingdao)").doesNotContain("cn-shenzhen");
        assertThat(flag.out()).contains("(cn-hangzhou)").doesNotContain("cn-beijing", "cn-qingdao");
        assertThat(named.out()).contains("(cn-qingdao)").doesNotContain("cn-beijing", "cn-shenzhen");
        assertThat(none.out()).contains("(cn-shenzhen)");
    }

    @Test
    void namesBeginAtTheFolderOfTheSettings() throws IOException {
        Files.writeString(folder.resolve("envs/all.yml"), "projects:\n  - plan: staging/plan.json\n");

        Staged run = Staged.in(folder, "breakdown", "--config", "envs/all.yml");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("project staging/plan\n");
    }

    @Test
    void aMistakeInTheSettingsIsToldWithItsPlace() throws IOException {
        write("projects:\n  - {name: a, plan: p.json, regoin: b}\n  - {name: a, plan: q.json}\n");

        Staged run = Staged.in(folder, "diff");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("tollgate.yml:2:", "Did you mean 'region'?")
                .contains("tollgate.yml:3:", "a second project 'a', the first on line 2");
    }

    @Test
    void checkNeedsAPolicyAndDiffNeedsAPlan() throws IOException {
        Staged noPolicy = Staged.in(folder, "check", "envs/staging/plan.json");
        Staged noPlan = Staged.in(folder, "diff");
        write("projects: [{plan: envs/staging/plan.json}]\n");
        Staged empty = Staged.in(folder, "check");

        assertThat(noPolicy.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(noPolicy.err()).contains("[policy-missing]");
        assertThat(noPlan.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(empty.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(empty.err()).contains("[policy-empty]");
    }

    @Test
    void budgetsInAnotherCurrencyAreAnError() throws IOException {
        write("currency: USD\nbudgets:\n  - {name: a, limit: {after: 1}}\n");

        Staged run = Staged.in(folder, "check", "envs/staging/plan.json");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.err()).contains("its budgets are in USD, the prices in CNY", "[policy-currency]");
    }

    @Test
    void aWarningFailsOnlyWhenAsked() throws IOException {
        write("budgets:\n  - {name: a, limit: {after: 1}, severity: warning}\n");

        assertThat(Staged.in(folder, "check", "envs/staging/plan.json").exit()).isEqualTo(ExitCode.DONE);
        assertThat(Staged.in(folder, "check", "envs/staging/plan.json", "--fail-on", "undecided,warning")
                        .exit())
                .isEqualTo(ExitCode.BREACH);
    }

    private Staged run(Map<String, String> environment, String... args) {
        return Staged.run(new ByteArrayInputStream(new byte[0]), folder, environment, args);
    }

    private void plan(String name, String from) throws IOException {
        Path plan = folder.resolve(name);
        Files.createDirectories(plan.resolveSibling(""));
        Files.copy(Fixtures.cases().resolve(from).resolve("plan.json"), plan);
    }

    private void write(String settings) throws IOException {
        Files.writeString(folder.resolve("tollgate.yml"), settings);
    }
}
