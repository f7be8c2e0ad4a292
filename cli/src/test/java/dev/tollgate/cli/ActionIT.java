package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.tollgate.Tollgate;
import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the steps of the action for real, against a release and a forge on this machine. */
final class ActionIT {
    private static final Path OWN_RULES = Fixtures.cases().resolve("110-own-rules");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ ([^}]+) }}");
    private static final List<String> BREACH = List.of("--policy=own.yml", "--usage=usage.yml");

    @TempDir
    private Path folder;

    private final Map<String, String> expressions = new HashMap<>();
    private LocalRelease release;
    private LocalForge forge;
    private Shell shell;

    @BeforeEach
    void start() throws Exception {
        Path work = Files.createDirectories(folder.resolve("work"));
        for (String each : List.of("plan.json", "own.yml", "usage.yml")) {
            Files.copy(OWN_RULES.resolve(each), work.resolve(each));
        }
        Path event = Files.writeString(
                folder.resolve("event.json"),
                "{\"pull_request\": {\"number\": 12, \"head\": {\"repo\": {\"id\": 1, \"full_name\": \"acme/shop\"}}, \"base\": {\"repo\": {\"id\": 1,"
                        + " \"full_name\": \"acme/shop\"}}}, \"repository\": {\"full_name\": \"acme/shop\"}}");
        release = LocalRelease.in(folder);
        forge = LocalForge.of("github");
        shell = new Shell(work)
                .with("GITHUB_API_URL", forge.url())
                .with("GITHUB_REPOSITORY", "acme/shop")
                .with("GITHUB_EVENT_PATH", event.toString())
                .with("GITHUB_OUTPUT", folder.resolve("output").toString())
                .with("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
        expressions.put("runner.temp", folder.resolve("temp").toString());
        expressions.put("github.action_path", Path.of("..").toRealPath().toString());
        for (Map.Entry<String, JsonNode> each : action().get("inputs").properties()) {
            expressions.put(
                    "inputs." + each.getKey(), each.getValue().path("default").asText());
        }
        give("plan", "plan.json");
        give("token", LocalForge.TOKEN);
        give("link", "https://ci.example/run/1");
        give("releases", release.url());
    }

    @AfterEach
    void stop() {
        release.close();
        forge.close();
    }

    @Test
    void passes() throws Exception {
        exactPlan();
        policy("20000");
        give("arguments", "--policy=policy.yml\n");

        Shell.Run run = steps();

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(output())
                .containsEntry("verdict", "pass")
                .containsEntry("delta", "{\"low\": 17018.7, \"expected\": 17018.7, \"high\": 17018.7}");
        assertThat(run.output()).contains("+17,018.70 CNY a month.");
        assertThat(Files.readString(folder.resolve("summary"))).contains("+17,018.70");
        assertThat(forge.comments()).singleElement().asString().contains("+17,018.70");
    }

    @Test
    void endsWithTheBreachAndCommentsAllTheSame() throws Exception {
        give("arguments", String.join("\n", BREACH));

        Shell.Run run = steps();

        assertThat(run.status()).as(run.output()).isEqualTo(ExitCode.BREACH.status());
        assertThat(output()).containsEntry("verdict", "breach").containsEntry("report", "tollgate-report.json");
        assertThat(new ObjectMapper().readTree(output().get("delta")).get("low").isNumber())
                .isTrue();
        assertThat(Files.readString(folder.resolve("summary"))).contains("breach");
        assertThat(forge.comments())
                .singleElement()
                .asString()
                .contains("breach")
                .contains("https://ci.example/run/1");
    }

    @Test
    void endsWithFourWhereUndecidedIsAFailure() throws Exception {
        policy("20000");
        give("arguments", "--policy=policy.yml\n--fail-on=undecided");

        Shell.Run run = steps();

        assertThat(run.status()).as(run.output()).isEqualTo(ExitCode.UNDECIDED.status());
        assertThat(output()).containsEntry("verdict", "undecided");
        assertThat(forge.comments()).singleElement().asString().contains("undecided");
    }

    @Test
    void saysInTheSummaryWhyAPlanCannotBeUsed() throws Exception {
        Files.writeString(folder.resolve("work/plan.json"), "{}\n");
        Files.writeString(folder.resolve("work/tollgate-report.json"), "{\"of\": \"an earlier run\"}\n");

        Shell.Run run = steps();

        assertThat(run.status()).as(run.output()).isEqualTo(ExitCode.UNUSABLE_INPUT.status());
        assertThat(output()).containsEntry("verdict", "unusable").containsEntry("delta", "");
        assertThat(Files.readString(folder.resolve("summary"))).startsWith("    tollgate: plan.json");
        assertThat(forge.comments()).isEmpty();
    }

    @Test
    void gatesWithoutAPullRequestToo() throws Exception {
        shell.without("GITHUB_EVENT_PATH").with("GITHUB_REF", "refs/heads/main");
        give("arguments", String.join("\n", BREACH));

        Shell.Run run = steps();

        assertThat(run.status()).as(run.output()).isEqualTo(ExitCode.BREACH.status());
        assertThat(run.output()).contains("nothing was posted, no pull request");
        assertThat(forge.comments()).isEmpty();
    }

    @Test
    void endsWithFiveWhereTheGatePassesAndTheForgeRefuses() throws Exception {
        exactPlan();
        policy("20000");
        give("arguments", "--policy=policy.yml");
        give("token", "another-token-value");

        assertThat(steps().status()).isEqualTo(ExitCode.FORGE.status());
    }

    @Test
    void commentsWithTheReportOfAForkAndRepeatsNoVerdict() throws Exception {
        give("arguments", String.join("\n", BREACH));
        give("comment", "false");
        assertThat(steps().status()).isEqualTo(ExitCode.BREACH.status());
        Path event = folder.resolve("event.json");
        Files.writeString(
                event,
                Files.readString(event)
                        .replaceFirst("\"id\": 1, \"full_name\": \"acme", "\"id\": 2, \"full_name\": \"stranger"));
        give("comment-only", "true");

        Shell.Run run = steps();

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(forge.comments())
                .singleElement()
                .asString()
                .contains("**From a fork.**")
                .doesNotContain("breach");
    }

    @Test
    void refusesAPackageWithAnotherSum() throws Exception {
        give("sha256", "1".repeat(64));

        Shell.Run run = steps();

        assertThat(run.status()).isEqualTo(ExitCode.UNUSABLE_INPUT.status());
        assertThat(run.output()).contains("has the sum " + release.sum() + ", not 1111");
        assertThat(folder.resolve("temp/tollgate/bin")).doesNotExist();
    }

    @Test
    void takesThePackageFromTheCacheAndTrustsItNoMore() throws Exception {
        give("sha256", release.sum());
        steps();
        steps();
        assertThat(release.requests()).containsExactly(LocalRelease.PACKAGE);

        Files.writeString(folder.resolve("temp/tollgate-packages").resolve(LocalRelease.PACKAGE), "a stranger's");

        assertThat(steps().output()).contains(LocalRelease.PACKAGE + " has the sum ");
    }

    @Test
    void installsThisVersion() throws Exception {
        String install = Files.readString(Path.of("..", "scripts", "action", "install"));

        assertThat(install).contains("TOLLGATE_VERSION:-" + Tollgate.VERSION + "}");
        assertThat(action().toString()).contains("tollgate-" + Tollgate.VERSION + "-");
    }

    private void exactPlan() throws IOException {
        Path plan = Fixtures.cases().resolve("06-resize/plan.json");
        Files.copy(plan, folder.resolve("work/plan.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void policy(String most) throws IOException {
        Files.writeString(
                folder.resolve("work/policy.yml"), "budgets:\n  - name: all\n    limit: {delta: " + most + "}\n");
    }

    private void give(String input, String value) {
        expressions.put("inputs." + input, value);
    }

    /** Runs every step with a script, up to the first that fails. */
    private Shell.Run steps() throws Exception {
        Shell.Run last = new Shell.Run(-1, "");
        for (JsonNode step : action().at("/runs/steps")) {
            if (step.has("run")) {
                step.path("env")
                        .properties()
                        .forEach(each ->
                                shell.with(each.getKey(), filled(each.getValue().asText())));
                last = shell.run(step.get("run").asText());
                if (last.status() != 0) {
                    return last;
                }
            }
        }
        return last;
    }

    private String filled(String text) {
        return EXPRESSION
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(expressions.getOrDefault(found.group(1), "unknown")));
    }

    private Map<String, String> output() throws IOException {
        Map<String, String> values = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("output"))) {
            values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return values;
    }

    private static JsonNode action() throws IOException {
        return new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("..", "action.yml")));
    }
}
