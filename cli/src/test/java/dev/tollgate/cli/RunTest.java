package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.Tollgate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RunTest {
    @Test
    void printsTheVersion() {
        assertThat(Staged.run("--version"))
                .isEqualTo(new Staged(ExitCode.DONE, "tollgate " + Tollgate.VERSION + "\n", ""));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void explainsEveryCommandOnStandardOutput(String command) {
        Staged asOption = Staged.run(command, "--help");

        assertThat(asOption.exit()).isEqualTo(ExitCode.DONE);
        assertThat(asOption.out()).startsWith("Usage: tollgate " + command).doesNotContain("--stacktrace");
        assertThat(asOption.err()).isEmpty();
        assertThat(Staged.run("help", command)).isEqualTo(asOption);
    }

    @Test
    void explainsAllCommandsAndExitCodes() {
        assertThat(Staged.run("help").out()).contains("diff", "breakdown", "70   a bug of Tollgate");
        assertThat(Staged.run("help")).isEqualTo(Staged.run("--help"));
    }

    @Test
    void saysOnStandardErrorThatACommandIsMissing() {
        Staged run = Staged.run();

        assertThat(run.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: tollgate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dif plan.json | unknown command 'dif'; did you mean diff?",
                "diff --usge u.yml plan.json | unknown option '--usge'; did you mean --usage?",
                "diff | missing required parameter: 'PLAN'; there is no tollgate.yml with projects here",
                "diff a b | unexpected argument 'b'",
                "diff a --usage | missing required parameter for option '--usage' (FILE)",
                "diff a --region= | invalid value for option '--region': expected the id of a region, such as cn-hangzhou",
                "diff a --month-hours 0 | invalid value for option '--month-hours': '0' is no number of hours above 0 and up to 8784",
                "diff a --month-hours -1 | invalid value for option '--month-hours': '-1' is no number of hours above 0 and up to 8784",
                "diff a --month-hours 1e9 | invalid value for option '--month-hours': '1e9' is no number of hours above 0 and up to 8784",
                "diff a --month-hours 1e-99 | invalid value for option '--month-hours': '1e-99' is no number of hours above 0 and up to 8784",
                "diff a --month-hours many | invalid value for option '--month-hours': 'many' is no number",
                "diff a --today 22.11.2026 | invalid value for option '--today': '22.11.2026' is no date; expected YYYY-MM-DD, such as 2026-11-22",
                "diff a --fail-on ever | invalid value for option '--fail-on' (LIST): 'ever' is nothing to fail on; expected incomplete, undecided, warning, empty-scope",
                "diff a --region x --region y | option '--region' (ID) should be specified only once",
            })
    void refusesWrongUseInOneSentence(String args, String message) {
        Staged run = Staged.run(args.split(" "));

        assertThat(run.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tollgate: " + message + System.lineSeparator());
        assertThat(run.err().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Try 'tollgate")
                .endsWith("--help'.");
    }

    @Test
    void showsNoEscapeSequenceOfTheUsersArguments() {
        assertThat(Staged.run("diff", "--\u001b[31mred").err()).doesNotContain("\u001b");
    }

    @Test
    void printsACompletionScriptThatKnowsTheOptions() {
        assertThat(Staged.run("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--extrapolate-large");
    }

    static Stream<String> commands() {
        return CommandTree.commands().stream().map(Command::name);
    }
}
