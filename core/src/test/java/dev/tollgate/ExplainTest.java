package dev.tollgate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.api.Request;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.render.Renderer;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportSelection;
import dev.tollgate.report.ReportView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations of one resource: how its figures and verdicts came about, and what its billing means. */
final class ExplainTest {
    private static final String BACKEND_MOVES = "31-backend-moves";
    private static final String CALL = "alicloud_api_gateway_api.call";

    @Test
    void drawsThePathAndSaysTheRowTheReadingsAndWhatWouldChangeIt() throws IOException {
        assertThat(explained(BACKEND_MOVES, CALL))
                .contains("|  step 4, responses to clients: billed", "|  step 2, requests to the backend: billed")
                .contains("HTTP(S) service: The backend service is in a non-Alibaba Cloud")
                .contains("- service_type: HTTP\n", "- It would be free if the service were in a VPC")
                .doesNotContain("pay-as-you-go");
    }

    @Test
    void saysTheArithmeticOfAFigureAndWhereItsPriceIsFrom() throws IOException {
        assertThat(explained(BACKEND_MOVES, "*instance.main"))
                .contains("after:  730 x 5.94 CNY per hour = 4,336.20 CNY a month")
                .contains("not known: monthly_request_gb of")
                .contains("as of 2026-11-22)");
    }

    @Test
    void writesAsJsonOnlyWhatIsAboutTheAddress() throws IOException {
        Report whole = report(BACKEND_MOVES, Request.Command.EXPLAIN);
        String part = written(selected(whole, CALL), ReportFormat.JSON);

        assertThat(written(whole, ReportFormat.JSON))
                .isEqualTo(written(report(BACKEND_MOVES, Request.Command.DIFF), ReportFormat.JSON));
        assertThat(part).contains(CALL).doesNotContain("\"instance.payg\"");
    }

    @ParameterizedTest
    @CsvSource({
        "120-ways-to-pay, alicloud_api_gateway_instance.shop, payg.start",
        "120-ways-to-pay, alicloud_api_gateway_instance.shop, payg.failed-creation",
        "120-ways-to-pay, alicloud_api_gateway_instance.shop, payg.whole-hours",
        "120-ways-to-pay, alicloud_api_gateway_instance.office, payg.stop",
        "120-ways-to-pay, alicloud_api_gateway_group.events, traffic.daily",
        "120-ways-to-pay, alicloud_api_gateway_group.events, calls.daily",
        "10-subscription-terms, alicloud_api_gateway_instance.nine_months, subscription.failed",
        "06-resize, alicloud_api_gateway_instance.monthly_up, subscription.change",
    })
    void showsFactsOfBillingWhereTheyApplyAndAgainWithTheirSource(String of, String address, String fact)
            throws IOException {
        String explained = explained(of, address);

        assertThat(explained).contains("[" + fact + "]");
        assertThat(explained.lines().filter(line -> line.startsWith("[") && line.contains(fact)))
                .hasSize(1);
    }

    @Test
    void showsFactsOfBillingNowhereElse() throws IOException {
        assertThat(explained("120-ways-to-pay", "alicloud_api_gateway_instance.office"))
                .doesNotContain("payg.start")
                .doesNotContain("subscription.");
        assertThat(explained("120-ways-to-pay", "alicloud_api_gateway_instance.prepaid"))
                .doesNotContain("payg.");
    }

    private static String explained(String of, String address) throws IOException {
        return written(selected(report(of, Request.Command.EXPLAIN), address), ReportFormat.TEXT);
    }

    private static Report selected(Report report, String address) {
        return new ReportSelection(address).in(report).orElseThrow();
    }

    private static Report report(String of, Request.Command command) {
        return Tollgate.answer(new CaseRequest(List.of()).of(command, Fixtures.named(of), Map.of()));
    }

    private static String written(Report report, ReportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.write(report, format, ReportView.plain(ReportView.View.EXPLAIN), out);
        return out.toString(UTF_8);
    }
}
