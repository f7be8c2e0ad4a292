package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans that only refresh the state say so, are no change, and do not pass for a whole answer. */
final class RefreshOnlyTest {
    static Stream<Path> plans() {
        return Stream.of(
                Fixtures.plans().resolve("terraform/05-refresh-only.json"),
                Fixtures.named("53-refresh-only").resolve("plan.json"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theyAreNoChangeAndSaySo(Path plan) {
        Staged run = Staged.run("diff", plan.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("The plan only refreshes the state, so applying it changes no cost.\n")
                .contains("info plan-refresh-only")
                .doesNotContain("No API Gateway resources");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theyAreIncompleteForThoseWhoAsk(Path plan) {
        assertThat(Staged.run("diff", plan.toString(), "--fail-on", "incomplete")
                        .exit())
                .isEqualTo(ExitCode.UNDECIDED);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void plansWithoutResourcesAreNotTakenForThem(String name) {
        Staged run = Staged.run(
                "diff", Fixtures.plans().resolve("terraform").resolve(name).toString(), "--fail-on", "incomplete");

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).doesNotContain("plan-refresh-only").startsWith("No API Gateway resources in");
    }

    static Stream<String> whole() {
        return Stream.of("08-empty-config.json", "09-outputs-only.json", "14-zero-instances.json", "04-destroy.json");
    }
}
