package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
    private static final Path CASE = Fixtures.named("31-backend-moves");
    private static final String CALL = "alicloud_api_gateway_api.call";

    @Test
    void drawsTheWayAndTellsTheRowTheReadingsAndWhatWouldChangeIt() {
        Staged run = Staged.in(CASE, "explain", "plan.json", CALL);

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("|  step 4, responses to clients: billed", "|  step 2, requests to the backend: billed")
                .contains("HTTP(S) service: The backend service is in a non-Alibaba Cloud")
                .contains("- service_type: HTTP\n", "- It would be free if the service were in a VPC")
                .doesNotContain("pay-as-you-go");
    }

    @Test
    void tellsTheArithmeticOfAFigureAndWhereItsPriceIsFrom() {
        String told = Staged.in(CASE, "explain", "plan.json", "*instance.main").out();

        assertThat(told)
                .contains("after:  730 x 5.94 CNY per hour = 4,336.20 CNY a month")
                .contains("not known: monthly_request_gb of")
                .contains("as of 2026-11-22)");
    }

    @Test
    void writesAsJsonWhatIsAboutTheAddressAlone() {
        String whole =
                Staged.in(CASE, "explain", "plan.json", "--format", "json").out();
        String part = Staged.in(CASE, "explain", "plan.json", CALL, "--format", "json")
                .out();

        assertThat(whole)
                .isEqualTo(
                        Staged.in(CASE, "diff", "plan.json", "--format", "json").out());
        assertThat(part).contains(CALL).doesNotContain("\"instance.payg\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alicloud_api_gateway_api.cal", "alicloud_api_gateway_api.call[0]"})
    void refusesAnAddressThatNothingHasWithTheNearestOne(String address) {
        Staged run = Staged.in(CASE, "explain", "plan.json", address);

        assertThat(run.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("tollgate: no resource of the report is '" + address + "'")
                .contains("Did you mean '" + CALL + "'?");
    }
}
