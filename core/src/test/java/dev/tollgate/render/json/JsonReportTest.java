package dev.tollgate.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.LineId;
import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.fixtures.ReportSchema;
import dev.tollgate.money.Amount;
import dev.tollgate.render.Golden;
import dev.tollgate.render.Renderer;
import dev.tollgate.render.Samples;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import dev.tollgate.traffic.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JsonReportTest {
    @Test
    void writesTheExampleFieldByField() {
        Golden.assertMatches("first-gateway.json", json(Samples.firstGateway()));
    }

    @Test
    void writesNumbersWithoutExponentAndWithAllDigits() {
        Amount small = Samples.exact("0.00000000000000000001");
        Amount large = Samples.exact("1E+30");
        String json = json(totals(new CostTotals(small, large, small.negated(), Amount.ZERO)));

        assertThat(json)
                .contains("\"before\": {\"low\": 0.00000000000000000001,")
                .contains("\"after\": {\"low\": 1000000000000000000000000000000,")
                .contains("\"delta\": {\"low\": -0.00000000000000000001,");
    }

    @Test
    void writesAbsentPartsAsNull() {
        assertThat(json(totals(
                        new CostTotals(Amount.ZERO, Amount.unbounded(), Amount.between(null, null), Amount.ZERO))))
                .contains("\"after\": {\"low\": 0, \"expected\": null, \"high\": null}")
                .contains("\"delta\": {\"low\": null, \"expected\": null, \"high\": null}");
    }

    @Test
    void namesADeposedObjectByItsKey() {
        String json = json(resources(new ResourceCost(
                Samples.MAIN,
                "0a1b2c3d",
                "alicloud_api_gateway_instance",
                ReportedAction.DELETE,
                null,
                Amount.ZERO,
                null,
                Amount.ZERO,
                List.of())));

        assertThat(json)
                .contains("\"address\": \"" + Samples.MAIN + "\",\n      \"deposed\": \"0a1b2c3d\",\n      \"type\"")
                .contains("\"region\": null,")
                .contains("\"after\": null,");
    }

    @Test
    void saysWhichShareIsBilledOnlyWhereItIsPartly() {
        BigDecimal half = new BigDecimal("0.5");
        JsonNode partly = parsed(json(traffic(Verdict.PARTLY, half))).at("/traffic");
        JsonNode billed = parsed(json(traffic(Verdict.BILLED, null))).at("/traffic");

        assertThat(partly.findValues("billedShare"))
                .extracting(JsonNode::asText)
                .containsExactly("0.5", "0.5");
        assertThat(billed.findValues("billedShare")).isEmpty();
    }

    @Test
    void givesApiAndStageToStepTwoAndClientsToStepFour() {
        JsonNode traffic = parsed(json(traffic(Verdict.BILLED, null))).at("/traffic");

        assertThat(traffic.get(0).fieldNames())
                .toIterable()
                .containsExactly("gateway", "group", "api", "stage", "side", "step", "verdict", "rules", "why");
        assertThat(traffic.get(1).fieldNames())
                .toIterable()
                .containsExactly("gateway", "group", "side", "step", "verdict", "rules", "clients", "why");
    }

    @Test
    void escapesWhatATerminalWouldObey() {
        String hostile = "a[\"\u001b[2J\u009b31m\u007f\u202e\ud800\u4e2d\"]";
        String json = json(diagnosed(hostile));

        assertThat(json).contains("a[\\\"\\u001B[2J\\u009b31m\\u007F\\u202e\\uD800\u4e2d\\\"]");
        assertThat(parsed(json).at("/diagnostics/0/address").asText()).isEqualTo(hostile);
    }

    @Test
    void keepsTextBeyondTheBasicPlane() {
        assertThat(parsed(json(diagnosed("emoji \ud83d\ude80")))
                        .at("/diagnostics/0/address")
                        .asText())
                .isEqualTo("emoji \ud83d\ude80");
    }

    @Test
    void isTheSameInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = json(Samples.firstGateway());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(json(Samples.firstGateway())).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(json(Samples.firstGateway())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theSchemaListsEveryWord() throws IOException {
        try (InputStream in = Report.class.getResourceAsStream("report-v1.schema.json")) {
            JsonNode schema = new ObjectMapper().readTree(in);
            assertThat(words(schema, "/$defs/diagnostic/properties/code"))
                    .containsExactlyInAnyOrder(Stream.of(DiagnosticCode.values())
                            .map(DiagnosticCode::id)
                            .toArray(String[]::new));
            assertThat(words(schema, "/$defs/resource/properties/action"))
                    .containsExactlyInAnyOrder(Stream.of(ReportedAction.values())
                            .map(ReportedAction::id)
                            .toArray(String[]::new));
            assertThat(words(schema, "/$defs/line/properties/id"))
                    .containsExactlyInAnyOrder(
                            Stream.of(LineId.values()).map(LineId::id).toArray(String[]::new));
            assertThat(words(schema, "/$defs/toBackend/properties/verdict"))
                    .containsExactlyInAnyOrder(
                            Stream.of(Verdict.values()).map(Verdict::id).toArray(String[]::new));
        }
    }

    @Test
    void theSchemaRefusesWhatItDoesNotName() {
        String valid = json(Samples.firstGateway());

        assertThat(ReportSchema.faults(valid)).isEmpty();
        assertThat(ReportSchema.faults(valid.replace("\"free\": 3", "\"free\": 3, \"further\": 1")))
                .isNotEmpty();
        assertThat(ReportSchema.faults(valid.replace("\"action\": \"create\"", "\"action\": \"make\"")))
                .isNotEmpty();
        assertThat(ReportSchema.faults(valid.replace("\"verdict\": \"free\"", "\"verdict\": \"partly\"")))
                .isNotEmpty();
        assertThat(ReportSchema.faults(valid.replace("2026-11-22", "2026-13-22")))
                .isNotEmpty();
    }

    private static Report totals(CostTotals totals) {
        return Samples.report(totals, new PlanCoverage(0, 0, 0, 0), List.of(), List.of(), List.of());
    }

    private static Report resources(ResourceCost... resources) {
        return Samples.report(CostTotals.ZERO, new PlanCoverage(0, 0, 0, 0), List.of(resources), List.of(), List.of());
    }

    private static Report traffic(Verdict verdict, @Nullable BigDecimal share) {
        return Samples.report(
                CostTotals.ZERO,
                new PlanCoverage(0, 0, 0, 0),
                List.of(),
                List.of(
                        Samples.toBackend("alicloud_api_gateway_api.list", verdict, share, "backend.http.outside"),
                        Samples.toClients(verdict, share, "internet")),
                List.of());
    }

    private static Report diagnosed(String address) {
        return Samples.report(
                CostTotals.ZERO,
                new PlanCoverage(0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(Samples.warning(address, "message", "fix")));
    }

    private static List<String> words(JsonNode schema, String pointer) {
        return StreamSupport.stream(schema.at(pointer).get("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String json(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Renderer.write(report, ReportFormat.JSON, ReportView.plain(ReportView.View.DIFF), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(ReportSchema.faults(json)).isEmpty();
        return json;
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
