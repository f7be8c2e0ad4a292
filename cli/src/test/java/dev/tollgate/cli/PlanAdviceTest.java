package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.fixtures.Case;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.fixtures.ReportSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice on every case, and what is true of any. */
final class PlanAdviceTest {
    private static final String ALL_CASES = "dev.tollgate.fixtures.Case#all";

    /** What leaves an old subscription or a running instance beside the new one, whose fee is in the same line. */
    private static final Set<String> SEVERAL_FEES = Set.of("replace", "forget", "delete", "deferred");

    @ParameterizedTest
    @MethodSource(ALL_CASES)
    void isValidAndTheSameAgain(Case each) {
        for (String command : List.of("compare", "size")) {
            Staged json = run(each, command, "json");

            assertThat(json.exit()).as(json.err()).isEqualTo(ExitCode.DONE);
            assertThat(ReportSchema.adviceFaults(json.out())).isEmpty();
            assertThat(run(each, command, "json")).isEqualTo(json);
            assertThat(run(each, command, "text")).isEqualTo(run(each, command, "text"));
            assertThat(run(each, command, "markdown").out()).startsWith("**").endsWith("</sub>\n");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_CASES)
    void whatIsPaidNowIsWhatTheBreakdownSays(Case each) throws IOException {
        JsonNode compared =
                new ObjectMapper().readTree(run(each, "compare", "json").out());
        JsonNode report =
                new ObjectMapper().readTree(run(each, "breakdown", "json").out());
        for (JsonNode instance : compared.path("instances")) {
            for (JsonNode option : instance.path("options")) {
                if (option.path("standing").asText().equals("now")) {
                    assertFee(report, instance.path("address").asText(), option.path("monthly"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_CASES)
    void theDifferenceSaysHowAWayStands(Case each) throws IOException {
        JsonNode compared =
                new ObjectMapper().readTree(run(each, "compare", "json").out());
        for (JsonNode option : compared.findParents("standing")) {
            JsonNode low = option.path("difference").path("low");
            JsonNode high = option.path("difference").path("high");
            switch (option.path("standing").asText()) {
                case "now", "same" -> assertThat(low.decimalValue()).isEqualByComparingTo(high.decimalValue());
                case "cheaper" -> assertThat(high.decimalValue()).isNegative();
                case "dearer" -> assertThat(low.decimalValue()).isPositive();
                default -> assertThat(option.path("missing")).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"619", "620"})
    void theBreakEvenHoldsInTheWholeCommand(String hours) throws IOException {
        Staged run = Staged.in(
                Fixtures.named("120-ways-to-pay"),
                "compare",
                "plan.json",
                "--usage",
                "usage-" + hours + ".yml",
                "--format",
                "json");
        JsonNode office =
                new ObjectMapper().readTree(run.out()).path("instances").get(0);
        JsonNode options = office.path("options");

        assertThat(office.path("address").asText()).endsWith(".office");
        assertThat(options.get(1).path("breakEven").path("from").path("low").intValue())
                .isEqualTo(620);
        assertThat(options.get(1).path("standing").asText()).isEqualTo(hours.equals("620") ? "cheaper" : "dearer");
    }

    private static void assertFee(JsonNode report, String address, JsonNode monthly) {
        for (JsonNode resource : report.path("resources")) {
            if (resource.path("address").asText().equals(address)
                    && !resource.has("deposed")
                    && !SEVERAL_FEES.contains(resource.path("action").asText())) {
                for (JsonNode line : resource.path("lines")) {
                    if (line.path("id").asText().startsWith("instance.")) {
                        assertSame(address, line.path("after").path("cost"), monthly);
                    }
                }
            }
        }
    }

    private static void assertSame(String address, JsonNode cost, JsonNode monthly) {
        for (String part : List.of("low", "expected", "high")) {
            assertThat(number(monthly.path(part))).as(address).isEqualTo(number(cost.path(part)));
        }
    }

    private static String number(JsonNode node) {
        return node.isNull()
                ? "absent"
                : new BigDecimal(node.asText()).stripTrailingZeros().toPlainString();
    }

    private static Staged run(Case of, String command, String format) {
        List<String> line = new ArrayList<>(List.of(command, "plan.json", "--format", format));
        line.addAll(of.hasTotals() ? of.totalsArguments() : of.arguments());
        return Staged.run(
                new ByteArrayInputStream(new byte[0]), of.folder(), of.environment(), line.toArray(String[]::new));
    }
}
