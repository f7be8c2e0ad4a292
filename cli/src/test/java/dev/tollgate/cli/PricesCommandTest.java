package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.fixtures.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PricesCommandTest {
    private static final String HEADER = "asOf: 2026-10-01\ncurrency: CNY\nbasis: contract\nsource: contract 4711\n";
    private static final String CONTRACT = "book: acme\n" + HEADER + """
        discounts:
          - {on: fees, percent: 20, cycles: [year], source: annex 3}
          - {on: fees, percent: 50, validUntil: 2026-11-22}
        instances:
          fees:
            - regions: [cn-hangzhou]
              source: annex 1
              prices: {api.s1.small: {hour: 5.20}}
        traffic:
          prices:
            - {regions: [cn-hangzhou], perGb: 0.7}
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeBooks() throws IOException {
        Files.writeString(folder.resolve("contract.yml"), CONTRACT);
        Files.writeString(folder.resolve("trial.yml"), "book: trial\n" + HEADER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list --extrapolate-large",
                "list --region me-east-1 --spec api.s2.large.x6",
                "list --prices contract.yml --payment payasyougo",
                "lookup api.s1.small cn-hangzhou --prices contract.yml",
                "lookup api.s1.small cn-heyuan --payment Subscription",
                "list --today 2028-01-01",
            })
    void jsonIsAsTheSchemaSays(String args) {
        Staged run = prices(args + " --format json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(ReportSchema.pricesFaults(run.out())).isEmpty();
    }

    @Test
    void theListHasEveryRegionAndInstanceType() throws IOException {
        JsonNode list = json("list");

        assertThat(list.path("regions")).hasSize(25);
        assertThat(list.path("specs")).hasSize(8);
        assertThat(list.path("fees")).hasSize(18 * 8 * 3);
        assertThat(list.path("traffic")).hasSize(19);
        assertThat(list.path("calls").path("tiers")).hasSize(3);
        assertThat(list.path("notices")).hasSize(1);
        assertThat(list.path("today").asText()).isEqualTo("2026-11-23");
    }

    @Test
    void filtersLeaveOutTheRest() throws IOException {
        JsonNode list = json("list --region cn-hangzhou --region me-east-1 --spec api.s1.small --payment Subscription");

        assertThat(list.path("regions")).hasSize(2);
        assertThat(list.path("specs")).hasSize(1);
        assertThat(list.path("fees"))
                .extracting(fee -> fee.path("cycle").asText() + " "
                        + fee.path("price").path("value").asText())
                .containsExactly("month 3680", "year 44160", "month 6664", "year 79968");
        assertThat(list.path("traffic")).hasSize(2);
    }

    @Test
    void lookupTellsWhereEachFigureComesFrom() throws IOException {
        JsonNode found = json("lookup api.s1.small cn-hangzhou --prices contract.yml");
        JsonNode hour = found.path("fees").path(0);
        JsonNode year = found.path("fees").path(2);

        assertThat(hour.path("price").path("value").decimalValue()).isEqualByComparingTo("5.2");
        assertThat(hour.path("price").path("origin").path("source").asText()).isEqualTo("annex 1");
        assertThat(hour.path("overrides").path(0).path("value").decimalValue()).isEqualByComparingTo("5.94");
        assertThat(year.path("price").path("value").decimalValue()).isEqualByComparingTo("35328");
        assertThat(year.path("price").path("reductions").path(0).path("percent").decimalValue())
                .isEqualByComparingTo("20");
        assertThat(found.path("traffic")
                        .path(0)
                        .path("overrides")
                        .path(0)
                        .path("value")
                        .decimalValue())
                .isEqualByComparingTo("0.8");
    }

    @Test
    void lookupTellsThatThereIsNoPriceOrOnlyABound() throws IOException {
        assertThat(json("lookup api.s1.small cn-heyuan").path("fees"))
                .extracting(fee -> fee.path("kind").asText())
                .containsExactly("missing", "missing", "missing");
        assertThat(json("lookup api.s2.large.x2 cn-beijing").path("fees"))
                .extracting(fee -> fee.path("kind").asText() + " "
                        + fee.path("multiple").path("times").asText())
                .containsExactly("at-least 2", "at-least 2", "at-least 2");
        assertThat(json("lookup api.s2.large.x2 cn-beijing --extrapolate-large").path("fees"))
                .extracting(fee -> fee.path("kind").asText() + " "
                        + fee.path("price").path("value").asText())
                .containsExactly("extrapolated 92.26", "extrapolated 57200", "extrapolated 686400");
    }

    @Test
    void lookupInTextIsReadable() {
        assertThat(prices("lookup api.s1.small cn-hangzhou --prices contract.yml")
                        .out())
                .startsWith("""
                    api.s1.small in cn-hangzhou, China (Hangzhou), on 2026-11-23, CNY

                      an hour of pay-as-you-go                 5.200
                        acme of 2026-10-01, annex 1
                        overrides 5.94 of alibaba-cloud-cn-list of 2026-11-22
                      a month of subscription               3,680.00
                        alibaba-cloud-cn-list of 2026-11-22
                      a year of subscription               35,328.00
                        alibaba-cloud-cn-list of 2026-11-22
                        20 % taken off: acme of 2026-10-01, annex 3
                      1 GB of traffic over the Internet         0.70
                        acme of 2026-10-01
                        overrides 0.80 of alibaba-cloud-cn-list of 2026-11-22
                    """);
    }

    @Test
    void theListInTextTellsWhatIsSpecial() {
        String list = prices("list --prices contract.yml").out();

        assertThat(list)
                .startsWith("Prices on 2026-11-23 in CNY.\n")
                .contains(">= 46.130", "20 % off", "no price: cn-wulanchabu", "1 to 9 months, or 1 to 3 years")
                .contains("20 % off fees, by the year, from acme of 2026-10-01, annex 3")
                .contains("warning price-not-in-force")
                .contains("Traditional API Gateway is being retired");
        assertThat(list.lines()).allMatch(line -> line.length() <= 80 || line.contains("https://"));
    }

    @Test
    void withoutACommandEverythingIsListed() {
        assertThat(prices("").out()).contains("Fees of dedicated instances", "China (Hangzhou)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list --region cn-hangzou | no price book describes the region 'cn-hangzou'; did you mean cn-hangzhou?",
                "lookup small cn-hangzhou | no price book describes the instance type 'small'",
                "lookup api.s1.smal cn-hangzhou | no price book describes the instance type 'api.s1.smal'; did you"
                        + " mean api.s1.small?",
                "lookup api.s1.small | missing required parameter: 'REGION'",
                "list --payment monthly | invalid value for option '--payment': 'monthly' is no payment type; expected"
                        + " PayAsYouGo or Subscription",
                "list --format html | invalid value for option '--format': 'html' is no format; expected text or json",
                "validate | missing required parameter: 'FILE'",
                "show | unknown command 'show'",
            })
    void refusesWrongUseInOneSentence(String args, String message) {
        Staged run = Staged.in(folder, ("prices " + args).split(" "));

        assertThat(run.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tollgate: " + message);
    }

    @Test
    void writesToAFile() throws IOException {
        Staged run = prices("list --format json --out prices.json");

        assertThat(run).isEqualTo(new Staged(ExitCode.DONE, "", ""));
        assertThat(ReportSchema.pricesFaults(Files.readString(folder.resolve("prices.json"))))
                .isEmpty();
        assertThat(prices("list --out no/such/folder.txt").err()).contains("there is no such folder");
    }

    @Test
    void aValidBookIsSaidToBeValid() {
        Staged run = prices("validate contract.yml trial.yml");

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("contract.yml: valid, acme of 2026-10-01\ntrial.yml: valid, trial of 2026-10-01\n")
                .contains("price-not-in-force");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyProblemOfEveryFileIsToldWithItsLine() throws IOException {
        StringBuilder many = new StringBuilder("book: many\n" + HEADER + "traffic:\n  prices:\n");
        for (int i = 0; i < 30; i++) {
            many.append("    - {regions: [cn-hangzhou], perGb: -1}\n");
        }
        Files.writeString(folder.resolve("many.yml"), many);
        Files.writeString(folder.resolve("broken.yml"), "book: [\n");

        Staged run = prices("validate broken.yml contract.yml many.yml missing.yml");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSizeGreaterThan(30).allMatch(line -> line.startsWith("tollgate: "));
        assertThat(run.err())
                .contains(
                        "broken.yml:2:1: this is not YAML",
                        "many.yml:8:",
                        "many.yml:37:",
                        "missing.yml: there is no such file");
    }

    @Test
    void aNameThatABrokenFileMayDescribeIsNoProblem() throws IOException {
        Files.writeString(folder.resolve("broken.yml"), "book: [\n");
        Files.writeString(
                folder.resolve("moon.yml"),
                "book: moon\n" + HEADER + "traffic: {prices: [{regions: [moon-1], perGb: 1}]}\n");

        assertThat(prices("validate broken.yml moon.yml").err())
                .contains("not YAML")
                .doesNotContain("moon-1");
        assertThat(prices("validate moon.yml").err()).contains("moon.yml:6:", "moon-1", "[prices-unknown-region]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract.yml", "contract.yml broken.yml missing.yml"})
    void theCheckAsJsonIsAsItsSchemaSays(String files) throws IOException {
        Files.writeString(folder.resolve("broken.yml"), "book: broken\ncurrency: CNY\n");

        Staged run = prices("validate --format json " + files);

        assertThat(ReportSchema.priceCheckFaults(run.out())).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(files.contains("broken") ? ExitCode.UNUSABLE_INPUT : ExitCode.DONE);
    }

    private JsonNode json(String args) throws IOException {
        return new ObjectMapper().readTree(prices(args + " --format json").out());
    }

    private Staged prices(String args) {
        List<String> line = new ArrayList<>(List.of("prices"));
        Arrays.stream(args.split(" ")).filter(word -> !word.isEmpty()).forEach(line::add);
        if (!args.isEmpty() && !args.contains("--today")) {
            line.addAll(List.of("--today", "2026-11-23"));
        }
        return Staged.in(folder, line.toArray(String[]::new));
    }
}
