package dev.tollgate.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.ReportSchema;
import dev.tollgate.money.Amount;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PolicyReportTest {
    private static final ReportView PLAIN = ReportView.plain(ReportView.View.DIFF);

    @Test
    void writesEveryFieldOfAPolicy() {
        String json = written(ReportFormat.JSON, Samples.firstGateway().with(Policies.everything()));

        assertThat(ReportSchema.faults(json)).isEmpty();
        Golden.assertMatches("policed.json", json);
    }

    @Test
    void tellsVerdictsFirst() {
        Golden.assertMatches(
                "policed.txt", written(ReportFormat.TEXT, Samples.firstGateway().with(Policies.everything())));
    }

    @Test
    void writesSeveralProjects() {
        String json = written(ReportFormat.JSON, Policies.portfolio());

        assertThat(ReportSchema.portfolioFaults(json)).isEmpty();
        Golden.assertMatch(
                Map.of("portfolio.json", json, "portfolio.txt", written(ReportFormat.TEXT, Policies.portfolio())));
    }

    @Test
    void aProjectWithoutAReportLeavesTheSumsOpen() {
        Amount delta = Policies.portfolio().totals().delta();
        Amount after = Policies.portfolio().totals().after();

        assertThat(delta.low()).isNull();
        assertThat(delta.expected()).isNull();
        assertThat(delta.high()).isNull();
        assertThat(after.low()).isGreaterThan(BigDecimal.ZERO);
        assertThat(after.high()).isNull();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotName() {
        String valid = written(ReportFormat.JSON, Policies.portfolio());

        assertThat(ReportSchema.portfolioFaults(valid.replace("\"state\": \"used\"", "\"state\": \"of use\"")))
                .isNotEmpty();
        assertThat(ReportSchema.portfolioFaults(valid.replace("\"place\"", "\"where\"")))
                .isNotEmpty();
    }

    private static String written(ReportFormat format, Report report) {
        return text(out -> Renderer.write(report, format, PLAIN, out));
    }

    private static String written(ReportFormat format, Portfolio portfolio) {
        return text(out -> Renderer.write(portfolio, format, PLAIN, out));
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static String text(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
