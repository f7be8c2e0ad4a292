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

/** Budgets on fees or traffic alone and on each project, and what fails by the file. */
final class BudgetPartsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "fees: 4336.20, pass",
        "fees: 4336.19, breach",
        "fees: 0%, breach",
        "traffic: 0, undecided",
        "traffic: 100000000, pass",
        "after: 4336.20, undecided",
        "after: 4336.19, breach",
    })
    void aLimitIsOfItsPartOfTheBill(String limit, String verdict) throws IOException {
        copy("01-first-gateway", "plan.json");
        write("budgets: [{name: b, limit: {" + limit + "}}]\n");

        Staged run = Staged.in(folder, "check", "plan.json", "--format", "json");

        assertThat(ReportSchema.faults(run.out())).as(run.err()).isEmpty();
        assertThat(new ObjectMapper().readTree(run.out()).at("/policy/verdict").asText())
                .isEqualTo(verdict);
    }

    @Test
    void anUnchangedPartIsAHundredPercentOfItself() throws IOException {
        copy("34-unchanged", "plan.json");
        write("budgets: [{name: b, limit: {fees: 100%, traffic: 100%}}]\n");

        assertThat(Staged.in(folder, "check", "plan.json").out()).startsWith("Policy tollgate.yml: pass.");
    }

    @Test
    void eachProjectHasTheLimitByItself() throws IOException {
        copy("01-first-gateway", "a.json");
        copy("06-resize", "b.json");
        write("""
                projects: [{plan: a.json}, {plan: b.json}, {name: lost, plan: lost.json}]
                budgets: [{name: team, limit: {fees: 5000}, each: project}]
                """);

        Staged run = Staged.in(folder, "check", "--format", "json");

        assertThat(ReportSchema.portfolioFaults(run.out())).as(run.err()).isEmpty();
        JsonNode budgets = new ObjectMapper().readTree(run.out()).at("/policy/budgets");
        assertThat(budgets.findValuesAsText("name")).containsExactly("team of a", "team of b", "team of lost");
        assertThat(budgets.findValuesAsText("verdict")).containsExactly("pass", "breach", "undecided");
        assertThat(Staged.in(folder, "check", "a.json").exit()).isEqualTo(ExitCode.DONE);
        assertThat(Staged.in(folder, "check", "b.json").exit()).isEqualTo(ExitCode.BREACH);
    }

    @ParameterizedTest
    @CsvSource({
        "'failOn: [undecided]', UNDECIDED",
        "'failOn: [incomplete, empty-scope]', DONE",
        "'failOn: []', DONE",
        "'strict: true', UNDECIDED",
        "'strict: false', DONE",
    })
    void theFileSaysWhatFails(String settings, ExitCode exit) throws IOException {
        copy("01-first-gateway", "plan.json");
        write("budgets: [{name: b, limit: {traffic: 0}}]\n" + settings + "\n");

        assertThat(Staged.in(folder, "check", "plan.json").exit()).isEqualTo(exit);
        assertThat(Staged.in(folder, "check", "plan.json", "--fail-on", "incomplete")
                        .exit())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatDecidesFeesComesFirst() throws IOException {
        copy("12-unknown-facts", "plan.json");
        write("budgets: [{name: b, limit: {after: 100000}}]\n");

        String out = Staged.in(folder, "check", "plan.json").out();

        int fee = out.indexOf("the fee of");
        int traffic = out.indexOf("client traffic of");
        assertThat(fee).as(out).isPositive();
        assertThat(traffic < 0 || fee < traffic).as(out).isTrue();
    }

    private void copy(String from, String name) throws IOException {
        Files.copy(Fixtures.cases().resolve(from).resolve("plan.json"), folder.resolve(name));
    }

    private void write(String settings) throws IOException {
        Files.writeString(folder.resolve("tollgate.yml"), settings);
    }
}
