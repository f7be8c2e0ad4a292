package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations say when billing starts and stops, how often bills come and what comes back, where that applies. */
final class ExplainedBillingTest {
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
    void factsStandWhereTheyApplyAndAgainWithTheirSource(String of, String address, String fact) {
        String explained = explain(of, address);

        assertThat(explained).contains("[" + fact + "]");
        assertThat(explained.lines().filter(line -> line.startsWith("[") && line.contains(fact)))
                .hasSize(1);
    }

    @Test
    void factsStandNowhereElse() {
        assertThat(explain("120-ways-to-pay", "alicloud_api_gateway_instance.office"))
                .doesNotContain("payg.start")
                .doesNotContain("subscription.");
        assertThat(explain("120-ways-to-pay", "alicloud_api_gateway_instance.prepaid"))
                .doesNotContain("payg.");
    }

    private static String explain(String of, String address) {
        Staged run = Staged.in(Fixtures.named(of), "explain", "plan.json", address);

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        return run.out();
    }
}
