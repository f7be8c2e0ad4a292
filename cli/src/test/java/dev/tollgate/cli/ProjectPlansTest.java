package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.fixtures.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which plans belong to which project: patterns, plans that come twice, plans on the command line, and {@code --project}. */
final class ProjectPlansTest {
    private static final String GATEWAY = "01-first-gateway";

    private static final Pattern COMMA = Pattern.compile(",");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foo/**/plan.json | foo/plan,foo/a/plan,foo/a/b/plan",
                "**/plan.json | plan,foo/plan,foo/a/plan,foo/a/b/plan",
                "foo/**/**/plan.json | foo/plan,foo/a/plan,foo/a/b/plan",
                "./foo/**/plan.json | foo/plan,foo/a/plan,foo/a/b/plan",
                "foo/**/b/*.json | foo/a/b/plan",
                "**/a/**/plan.json | foo/a/plan,foo/a/b/plan",
                "foo/** | foo/plan,foo/a/plan,foo/a/b/plan",
                "foo/*/plan.json | foo/a/plan",
                "foo/?/pl*n.js?n | foo/a/plan",
            })
    void aPatternFindsPlansAtEveryDepth(String pattern, String names) throws IOException {
        for (String each : new String[] {"plan.json", "foo/plan.json", "foo/a/plan.json", "foo/a/b/plan.json"}) {
            plan(each, GATEWAY);
        }
        write("projects:\n  - plan: \"" + pattern + "\"\n");

        Staged run = Staged.in(folder, "diff", "--format", "json");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        List<String> found = new ArrayList<>();
        new ObjectMapper()
                .readTree(run.out())
                .get("projects")
                .forEach(each -> found.add(each.get("name").asText()));
        assertThat(found).containsExactlyInAnyOrder(COMMA.split(names));
    }

    @Test
    void aBudgetCountsThePlanInTheFolderOfThePattern() throws IOException {
        plan("foo/plan.json", GATEWAY);
        plan("foo/bar/plan.json", GATEWAY);
        write("projects: [{plan: foo/**/plan.json}]\nbudgets: [{name: all, limit: {after: 8672.39}}]\n");

        Staged run = Staged.in(folder, "check");

        assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.BREACH);
    }

    @Test
    void aPatternFollowsLinksAndCountsAPlanOnce() throws IOException {
        plan("foo/bar/plan.json", GATEWAY);
        Files.createSymbolicLink(folder.resolve("foo/again"), folder.resolve("foo"));
        Files.createSymbolicLink(folder.resolve("foo/same.json"), folder.resolve("foo/bar/plan.json"));
        write("projects: [{plan: foo/**/*.json}]\nbudgets: [{name: all, limit: {after: 8672.39}}]\n");

        Staged run = Staged.in(folder, "diff", "--format", "json");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).containsOnlyOnce("\"source\": \"foo/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foo/plan.json | foo/plan.json",
                "foo/plan.json | ./foo/plan.json",
                "foo/plan.json | bar/../foo/plan.json",
                "foo/plan.json | link/plan.json",
                "foo/*.json | f*/plan.json",
            })
    void aPlanOfTwoProjectsIsAnErrorThatNamesBoth(String first, String second) throws IOException {
        plan("foo/plan.json", GATEWAY);
        Files.createDirectories(folder.resolve("bar"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("foo"));
        write("projects:\n  - {name: one, plan: \"" + first + "\"}\n  - {name: two, plan: \"" + second
                + "\"}\nbudgets: [{name: all, limit: {after: 5000}}]\n");

        Staged run = Staged.in(folder, "check");

        assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.err()).contains("project two", "tollgate.yml:3", "is also the plan of project one", "line 2");
    }

    @Test
    void aPlanWithAnEntryOfItsOwnIsLeftOutOfPatterns() throws IOException {
        plan("envs/a.json", GATEWAY);
        plan("envs/b.json", GATEWAY);
        write("projects: [{plan: envs/*.json}, {name: special, plan: envs/b.json}]\n");

        Staged run = Staged.in(folder, "diff", "--format", "json");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("\"name\": \"envs/a\"", "\"name\": \"special\"")
                .doesNotContain("envs/b\"");
    }

    @Test
    void twoPlansOfOneNameAreAnError() throws IOException {
        plan("a/plan.json", GATEWAY);
        plan("a/plan.tfplan.json", GATEWAY);
        plan("a/plan.out", GATEWAY);
        write("projects: [{plan: \"a/plan.*\"}]\n");

        Staged run = Staged.in(folder, "diff");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.err()).contains("project a/plan", "[settings-duplicate-project]");
    }

    @ParameterizedTest
    @CsvSource({"shop/plan.json", "./shop/plan.json", "other/../shop/plan.json"})
    void aPlanOnTheCommandLineIsTheProjectThatListsIt(String plan) throws IOException {
        plan("shop/plan.json", "14-region-from-flag");
        plan("other/plan.json", GATEWAY);
        write("""
                projects:
                  - {name: shop, plan: shop/plan.json, region: cn-beijing, tags: {team: shop}}
                  - {plan: other/*.json}
                budgets:
                  - {name: by name, limit: {after: 1}, scope: {project: shop}}
                  - {name: by tag, limit: {after: 1}, scope: {tag: {team: shop}}}
                """);

        Staged run = Staged.in(folder, "check", plan);

        assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.BREACH);
        assertThat(run.out()).contains("breach     budget by name", "breach     budget by tag", "(cn-beijing)");
    }

    @Test
    void aPlanThatNoProjectListsIsNoProject() throws IOException {
        plan("shop/plan.json", GATEWAY);
        plan("lone.json", GATEWAY);
        write("projects: [{name: shop, plan: shop/plan.json}]\nbudgets: [{name: all, limit: {after: 9000}}]\n");

        assertThat(Staged.in(folder, "check", "lone.json").exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aProjectIsChosenByItsName() throws IOException {
        plan("shop/plan.json", GATEWAY);
        write("""
                projects:
                  - {name: shop, plan: shop/plan.json, tags: {team: shop}}
                  - {name: lost, plan: lost/plan.json}
                budgets:
                  - {name: by tag, limit: {after: 1}, scope: {tag: {team: shop}}}
                """);

        Staged run = Staged.in(folder, "check", "--project", "shop");
        Staged lost = Staged.in(folder, "check", "--project", "lost");
        Staged slip = Staged.in(folder, "check", "--project", "shopp");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.BREACH);
        assertThat(lost.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(lost.err()).contains("lost/plan.json: there is no such file");
        assertThat(slip.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(slip.err()).contains("[settings-no-project]", "Did you mean 'shop'?");
    }

    @Test
    void aPlanFromElsewhereIsTheProjectThatIsNamed() throws IOException {
        plan("shop/plan.json", GATEWAY);
        plan("fresh.json", "14-region-from-flag");
        write("""
                projects: [{name: shop, plan: shop/plan.json, region: cn-beijing}]
                budgets: [{name: by name, limit: {after: 1}, scope: {project: shop}}]
                """);
        byte[] plan = Files.readAllBytes(folder.resolve("fresh.json"));

        Staged file = Staged.in(folder, "check", "fresh.json", "--project", "shop");
        Staged stream = Staged.run(new ByteArrayInputStream(plan), folder, Map.of(), "check", "-", "--project", "shop");

        assertThat(file.exit()).as(file.err()).isEqualTo(ExitCode.BREACH);
        assertThat(file.out()).contains("(cn-beijing)");
        assertThat(stream.exit()).as(stream.err()).isEqualTo(ExitCode.BREACH);
    }

    @Test
    void aProjectNeedsASettingsFile() throws IOException {
        plan("shop/plan.json", GATEWAY);

        Staged run = Staged.in(folder, "diff", "shop/plan.json", "--project", "shop");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.err()).contains("[settings-no-project]");
    }

    @Test
    void eachProjectHasItsOwnSource() throws IOException {
        plan("a/plan.json", "06-resize");
        plan("b/plan.json", "06-resize");
        Files.copy(Fixtures.cases().resolve("06-resize/main.tf"), folder.resolve("a/main.tf"));
        Files.copy(Fixtures.cases().resolve("06-resize/main.tf"), folder.resolve("b/main.tf"));
        write("""
                projects:
                  - {plan: a/plan.json, source: a}
                  - {plan: b/plan.json, source: b}
                rules: [{id: allowed-specs, specs: [none]}]
                """);

        Staged run = Staged.in(folder, "check", "--format", "sarif");
        Staged one = Staged.in(folder, "check", "b/plan.json", "--format", "sarif");
        Staged flag = Staged.in(folder, "check", "--format", "sarif", "--source", ".");

        assertThat(run.out()).contains("\"uri\": \"a/main.tf\"", "\"uri\": \"b/main.tf\"");
        assertThat(one.out()).contains("\"uri\": \"b/main.tf\"").doesNotContain("a/main.tf");
        assertThat(flag.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(flag.err()).contains("--source is for one plan");
    }

    @Test
    void aMissingSourceFailsItsProjectAlone() throws IOException {
        plan("a/plan.json", GATEWAY);
        plan("b/plan.json", GATEWAY);
        write("projects:\n  - {plan: a/plan.json, source: nowhere}\n  - {plan: b/plan.json}\n");

        Staged run = Staged.in(folder, "diff");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.err()).contains("project a/plan: nowhere: ");
        assertThat(run.out()).contains("project b/plan");
    }

    @ParameterizedTest
    @CsvSource({"r.json", "./r.json", "link.json"})
    void aReportIsGivenOnceToAComment(String again) throws IOException {
        plan("plan.json", GATEWAY);
        Staged.in(folder, "diff", "plan.json", "--format", "json=r.json");
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("r.json"));

        Staged run = Staged.in(folder, "comment", "github", "r.json", again, "--dry-run");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.err()).contains(Path.of(again) + ": is the report r.json again", "[comment-duplicate-report]");
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
