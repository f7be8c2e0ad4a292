package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans with something too much or too little are refused with what it is, and where. */
final class WrongPlansTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "}    | plan.json:2:1: not well-formed JSON | plan-malformed",
                "}}   | plan.json:2:1: not well-formed JSON | plan-malformed",
                "]    | plan.json:2:1: not well-formed JSON | plan-malformed",
                ", 1  | plan.json:2:1: not well-formed JSON | plan-malformed",
                "{}   | more than one JSON document         | plan-concatenated",
                "Done | other output mixed                  | plan-log-mixed",
                "::x  | lines of the setup-terraform        | plan-wrapper-text",
            })
    void whatFollowsThePlanIsNamed(String rest, String words, String code) throws IOException {
        assertThat(diff(plan() + "\n" + rest)).contains(words, "[" + code + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[command]/usr/bin/tofu show -json x              | tofu_wrapper: false",
                "[command]/opt/hostedtoolcache/tofu-bin show x    | tofu_wrapper: false",
                "[command]/usr/bin/terraform show -json x         | terraform_wrapper: false",
                "[command]/usr/bin/terraform-bin show -json tofu  | terraform_wrapper: false",
                "::debug::x                                       | terraform_wrapper: false",
            })
    void eachWrapperHasItsOwnAdvice(String line, String advice) throws IOException {
        assertThat(diff(line + "\n" + plan())).contains(advice);
    }

    @Test
    void aPlanWithoutItsFormatIsIncomplete() throws IOException {
        assertThat(diff(plan().replaceFirst("\"format_version\":\"[^\"]*\",", "")))
                .contains("format_version is missing", "leave nothing out", "[plan-format-missing]")
                .doesNotContain("newer Tollgate");
    }

    private String diff(String text) throws IOException {
        Files.writeString(folder.resolve("plan.json"), text);
        Staged run = Staged.in(folder, "diff", "plan.json");
        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    private static String plan() throws IOException {
        return Files.readString(Fixtures.cases().resolve("01-first-gateway/plan.json"))
                .strip();
    }
}
