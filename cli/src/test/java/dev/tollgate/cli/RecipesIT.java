package dev.tollgate.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
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

/** Runs the shell of the recipes, from the package on, against a release and a forge on this machine. */
final class RecipesIT {
    private static final String POLICY = "budgets:\n  - name: all\n    limit: {delta: 100}\n";

    /** Lines of shell within a list, a block or a string. */
    private static final Pattern LINE = Pattern.compile("^\\s*(?:- (?:run: )?)?(?:sh )?'?(.*?)'?$");

    /** What each CI system says of merge request 12. */
    private static final Map<String, Map<String, String>> VARIABLES = Map.of(
            "github",
                    Map.of(
                            "CHANGE_ID",
                            "12",
                            "CHANGE_URL",
                            "https://forge.example/acme/shop/pull/12",
                            "GITHUB_API_URL",
                            ""),
            "gitea", Map.of("GITHUB_REPOSITORY", "acme/shop", "GITHUB_REF", "refs/pull/12/merge", "GITHUB_API_URL", ""),
            "gitlab", Map.of("CI_PROJECT_PATH", "acme/shop", "CI_MERGE_REQUEST_IID", "12", "CI_API_V4_URL", ""),
            "codeup", Map.of("CODEUP_REPOSITORY", "acme/shop", "CI_COMMIT_REF_NAME", "feature"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"Jenkinsfile,github", "gitea.yml,gitea", "gitlab-ci.yml,gitlab"})
    void gatesAndComments(String file, String forge) throws Exception {
        try (LocalRelease release = LocalRelease.in(folder);
                LocalForge local = LocalForge.of(forge)) {
            Shell shell = shell(release);
            requireNonNull(VARIABLES.get(forge))
                    .forEach((name, value) -> shell.with(name, value.isEmpty() ? local.url() : value));
            shell.with("TOLLGATE_TOKEN", LocalForge.TOKEN);

            Shell.Run run = shell.run(script(file));

            assertThat(run.status()).as(run.output()).isEqualTo(ExitCode.BREACH.status());
            assertThat(local.comments())
                    .singleElement()
                    .asString()
                    .contains("+17,018.70")
                    .contains("breach");
            assertThat(release.requests()).containsExactly(LocalRelease.PACKAGE);
        }
    }

    /** Codeup's address is fixed, so its recipe runs up to the comment, for which it has no token. */
    @Test
    void gatesAtCodeup() throws Exception {
        try (LocalRelease release = LocalRelease.in(folder)) {
            Shell.Run run = shell(release).run(script("yunxiao-flow.yml"));

            assertThat(run.status()).as(run.output()).isEqualTo(ExitCode.BREACH.status());
            assertThat(run.output()).contains("+17,018.70 CNY a month.").contains("no repository; give --repository");
        }
    }

    @ParameterizedTest
    @CsvSource({"Jenkinsfile", "gitea.yml", "gitlab-ci.yml", "yunxiao-flow.yml"})
    void refusesAPackageWithAnotherSum(String file) throws Exception {
        try (LocalRelease release = LocalRelease.in(folder)) {
            Shell.Run run =
                    shell(release).with("TOLLGATE_SHA256", "1".repeat(64)).run(script(file));

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.output()).contains("FAILED").doesNotContain("CNY a month");
            assertThat(folder.resolve("work/.tollgate")).doesNotExist();
        }
    }

    private Shell shell(LocalRelease release) throws Exception {
        Path work = Files.createDirectories(folder.resolve("work"));
        Files.copy(Fixtures.cases().resolve("06-resize/plan.json"), work.resolve("plan.json"));
        Files.writeString(work.resolve("tollgate.yml"), POLICY);
        return new Shell(work)
                .with("TOLLGATE_RELEASES", release.url())
                .with("TOLLGATE_SHA256", release.sum())
                .with("CI_JOB_URL", "https://ci.example/run/1")
                .with("BUILD_URL", "https://ci.example/run/1");
    }

    /** From the line that names the package to the call of the gate, without what is no shell. */
    private static String script(String file) throws Exception {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "recipes").resolve(file))) {
            String shell = LINE.matcher(line).replaceFirst("$1");
            if (lines.isEmpty() ? shell.startsWith("package=") : isShell(shell)) {
                lines.add(shell);
            }
            if (shell.contains("tollgate-gate")) {
                break;
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isShell(String line) {
        return Pattern.compile("^(?:\\[ -f|echo|mkdir|tar|\\.tollgate)")
                .matcher(line)
                .find();
    }
}
