package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Case;
import dev.tollgate.fixtures.Check;
import dev.tollgate.fixtures.Expectation;
import dev.tollgate.fixtures.GoldenOutput;
import dev.tollgate.fixtures.ReportSchema;
import dev.tollgate.fixtures.Stage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real command says of cases what the facade says: one of every command and format, of every option that cases have, and of every exit
 * code. All of core's cases run in core. Cases whose policies have rules of their own run here, since core brings no language for them.
 */
final class GoldenCommandsTest {
    @ParameterizedTest
    @MethodSource("goldens")
    void writesWhatWasLookedAt(GoldenOutput golden) {
        Staged run =
                run(golden.of(), golden.command(), golden.format(), golden.of().localArguments());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isIn(ExitCode.DONE, ExitCode.BREACH, ExitCode.UNDECIDED);
        assertThat(run.out()).isNotEmpty().isEqualTo(golden.expected(run.out()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void exitsAsThePolicyDecides(Check check) {
        Staged run = run(check.of(), "check", "json", check.arguments());

        assertThat(run.exit().status()).as(run.err()).isEqualTo(check.exit());
        assertThat(run.err()).isEmpty();
        assertThat(ReportSchema.faults(run.out())).isEmpty();
        assertThat(check.faults(run.out())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("casesWithOwnRules")
    void yieldsWhatIsExpectedOfOwnRules(Case each) {
        Staged run = run(each, each.command(), "json", each.arguments());

        assertThat(run.exit().status()).as(run.err()).isEqualTo(each.exit());
        assertThat(ReportSchema.faults(run.out())).isEmpty();
        assertThat(Expectation.faults(each, Stage.TOTALS, run.out())).isEmpty();
        assertThat(Expectation.totalsFaults(
                        each,
                        run(each, each.command(), "json", each.totalsArguments())
                                .out()))
                .isEmpty();
    }

    static Stream<GoldenOutput> goldens() {
        Set<String> seen = new HashSet<>();
        return GoldenOutput.all()
                .filter(golden -> seen.addAll(traits(golden)) || golden.of().hasOwnRules());
    }

    private static List<String> traits(GoldenOutput golden) {
        List<String> traits = new ArrayList<>(List.of(golden.command() + " " + golden.format()));
        golden.of().localArguments().stream()
                .filter(argument -> argument.startsWith("--"))
                .forEach(traits::add);
        return traits;
    }

    static Stream<Check> checks() {
        Set<Integer> seen = new HashSet<>();
        return Check.all().filter(check -> seen.add(check.exit()) || check.of().hasOwnRules());
    }

    static Stream<Case> casesWithOwnRules() {
        return Case.all().filter(Case::hasOwnRules);
    }

    private static Staged run(Case of, String command, String format, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(command, "plan.json", "--format", format));
        line.addAll(arguments);
        return Staged.run(
                new ByteArrayInputStream(new byte[0]), of.folder(), of.environment(), line.toArray(String[]::new));
    }
}
