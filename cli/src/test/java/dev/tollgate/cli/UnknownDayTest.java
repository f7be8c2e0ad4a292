package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.fixtures.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans without a timestamp, as Terraform before 1.5 writes them: what depends on the day is undecided. */
final class UnknownDayTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writePlan() throws IOException {
        String plan = Files.readString(Fixtures.cases().resolve("01-first-gateway/plan.json"));
        Files.writeString(folder.resolve("plan.json"), plan.replaceFirst("\"timestamp\":\"[^\"]*\",?", ""));
    }

    @Test
    void anExpiringWaiverIsUndecided() throws IOException {
        write("p.yml", """
                rules: [{id: allowed-specs, specs: [api.s2.*]}]
                waivers: [{rule: allowed-specs, address: "*", reason: r, owner: edge, expiry: 2026-11-25}]
                """);

        Staged run = check("--format", "json");
        Staged early = check("--today", "2026-11-25");
        Staged late = check("--today", "2026-11-26");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(ReportSchema.faults(run.out())).isEmpty();
        assertThat(run.out())
                .contains("\"today\": null", "\"verdict\": \"undecided\"", "\"state\": \"undecided\"")
                .contains("The waiver of edge until 2026-11-25 may except it; the day is not known.")
                .contains("\"code\": \"day-unknown\"");
        assertThat(check("--fail-on", "undecided").exit()).isEqualTo(ExitCode.UNDECIDED);
        assertThat(early.exit()).isEqualTo(ExitCode.DONE);
        assertThat(early.out()).doesNotContain("day-unknown");
        assertThat(late.exit()).isEqualTo(ExitCode.BREACH);
    }

    @Test
    void aWaiverWithNothingToWaiveIsUnused() throws IOException {
        write("p.yml", """
                rules: [{id: allowed-specs, specs: [api.s1.*]}]
                waivers: [{rule: allowed-specs, address: "*", reason: r, owner: edge, expiry: 2026-11-25}]
                """);

        assertThat(check("--format", "json").out()).contains("\"state\": \"unused\"");
    }

    @Test
    void theAgeOfThePricesIsUndecided() throws IOException {
        write("p.yml", "rules: [{id: price-book-age, days: 3}]\n");

        Staged run = check();

        assertThat(run.out()).startsWith("Policy p.yml: undecided.").contains("the day is not known");
        assertThat(check("--today", "2026-11-25").exit()).isEqualTo(ExitCode.DONE);
        assertThat(check("--today", "2026-11-26").exit()).isEqualTo(ExitCode.BREACH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validUntil: 2026-11-24                         | 730.00  | 4336.20",
                "validFrom: 2026-11-24                          | 730.00  | 4336.20",
                "validFrom: 2026-10-01, validUntil: 2026-11-24  | 730.00  | 4336.20",
                "ageLimitDays: 3                                | 730.00  | 730.00",
            })
    void aContractCountsOnlyAsPossible(String validity, String low, String high) throws IOException {
        write(
                "book.yml",
                "{book: deal, asOf: 2026-10-01, currency: CNY, basis: contract, source: contract, " + validity
                        + ", instances: {fees: [{regions: [cn-hangzhou], prices: {api.s1.small: {hour: 1.00}}}]}}\n");
        write("p.yml", "budgets: [{name: all, limit: {after: 1000}}]\n");

        Staged run = check("--prices", "book.yml", "--format", "json");

        assertThat(ReportSchema.faults(run.out())).as(run.err()).isEmpty();
        JsonNode after =
                new ObjectMapper().readTree(run.out()).at("/resources/4").at("/lines/0/after/cost");
        assertThat(after.get("low").decimalValue()).isEqualByComparingTo(low);
        assertThat(after.get("high").decimalValue()).isEqualByComparingTo(high);
        assertThat(run.out()).contains("\"verdict\": \"undecided\"");
    }

    @Test
    void severalTimesOfPricesAreAllPossible() throws IOException {
        write("book.yml", """
                book: deal
                asOf: 2026-10-01
                currency: CNY
                basis: contract
                source: contract
                instances:
                  fees:
                    - {regions: [cn-hangzhou], validUntil: 2026-10-31, prices: {api.s1.small: {hour: 1.00}}}
                    - {regions: [cn-hangzhou], validFrom: 2026-11-01, prices: {api.s1.small: {hour: 2.00}}}
                """);

        Staged run = Staged.in(folder, "diff", "plan.json", "--prices", "book.yml");

        assertThat(run.out()).contains("730.00", "1,460.00", "day-unknown").doesNotContain("4,336.20");
        assertThat(Staged.in(folder, "compare", "plan.json", "--prices", "book.yml")
                        .err())
                .contains("[prices-need-day]", "--today");
    }

    @Test
    void theEndOfATermIsUndecided() throws IOException {
        Path plan = Fixtures.cases().resolve("10-subscription-terms/plan.json");
        Files.writeString(
                folder.resolve("plan.json"), Files.readString(plan).replaceFirst("\"timestamp\":\"[^\"]*\",?", ""));

        assertThat(Staged.in(folder, "diff", "plan.json").out().replaceAll("\\s+", " "))
                .contains("depends on the day, which is not known");
    }

    private Staged check(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "check";
        args[1] = "plan.json";
        args[2] = "--policy";
        args[3] = "p.yml";
        System.arraycopy(more, 0, args, 4, more.length);
        return Staged.in(folder, args);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
