package dev.tollgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.cost.ResourceCost;
import dev.tollgate.render.Mixed;
import dev.tollgate.traffic.TrafficVerdict;
import org.junit.jupiter.api.Test;

class ReportSelectionTest {
    private static final Report REPORT = Mixed.report();
    private static final String API = "alicloud_api_gateway_api.list";

    @Test
    void holdsTheRequestsOfAnApiAndTheResponsesOfItsGroup() {
        Report selected = new ReportSelection(API).in(REPORT).orElseThrow();

        assertThat(selected.traffic())
                .isNotEmpty()
                .allMatch(verdict -> verdict.step() == TrafficVerdict.TO_CLIENT || API.equals(verdict.api()))
                .anyMatch(verdict -> verdict.step() == TrafficVerdict.TO_CLIENT);
        assertThat(selected.totals()).isEqualTo(REPORT.totals());
    }

    @Test
    void holdsWhatBelongsToAGroup() {
        Report selected = new ReportSelection("alicloud_api_gateway_group.orders")
                .in(REPORT)
                .orElseThrow();

        assertThat(selected.traffic())
                .isNotEmpty()
                .allMatch(verdict -> "alicloud_api_gateway_group.orders".equals(verdict.group()));
        assertThat(selected.diagnostics())
                .isNotEmpty()
                .allMatch(diagnostic -> "alicloud_api_gateway_group.orders".equals(diagnostic.address()));
    }

    @Test
    void takesAnyRunOfCharactersForAnAsterisk() {
        assertThat(new ReportSelection("*").in(REPORT).orElseThrow().resources())
                .isEqualTo(REPORT.resources());
        assertThat(new ReportSelection("*instance*").in(REPORT).orElseThrow().resources())
                .extracting(ResourceCost::type)
                .containsOnly("alicloud_api_gateway_instance");
    }

    @Test
    void isNothingWhereNothingMatches() {
        ReportSelection slip = new ReportSelection("alicloud_api_gateway_api.lisst");

        assertThat(slip.in(REPORT)).isEmpty();
        assertThat(new ReportSelection("vpc").nearest(REPORT)).isEmpty();
    }
}
