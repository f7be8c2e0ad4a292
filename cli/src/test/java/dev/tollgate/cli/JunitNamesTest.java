package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every JUnit case has a name of its own, since services join cases of one name. */
final class JunitNamesTest {
    private static final Pattern CASE = Pattern.compile("<testcase name=\"([^\"]*)\" classname=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budgets: [{name: all, limit: {after: 1, delta: 100000, dueAtApply: 1}}]",
                "rules: [{id: allowed-specs, specs: [a]}, {id: allowed-specs, specs: [b]}]",
                "rules: [{id: allowed-specs, specs: [a], scope: {module: x}}, {id: allowed-specs, specs: [b]}]",
                "budgets: [{name: 'a: after', limit: {after: 1}}, {name: a, limit: {after: 1, delta: 1}}]",
                "projects: [{name: plan, plan: plan.json}, {name: b, plan: b.json}]\n"
                        + "budgets: [{name: all, limit: {after: 1, delta: 2}}]",
            })
    void noTwoCasesShareAName(String settings) throws IOException {
        Files.copy(Fixtures.cases().resolve("60-tainted-and-triggered/plan.json"), folder.resolve("plan.json"));
        Files.copy(Fixtures.cases().resolve("60-tainted-and-triggered/plan.json"), folder.resolve("b.json"));
        Files.writeString(folder.resolve("tollgate.yml"), settings + "\n");
        String[] all = settings.startsWith("projects")
                ? new String[] {"check", "--format", "junit"}
                : new String[] {"check", "plan.json", "--format", "junit"};

        List<String> names = CASE.matcher(Staged.in(folder, all).out())
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(names).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }
}
