package dev.tollgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.estimate.ResourceCost;
import dev.tollgate.traffic.TrafficVerdict;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Report REPORT = Mixed.report();
    private static final String API = "alicloud_api_gateway_api.list";

    @Test
    void holdsTheRequestsOfAnApiAndTheResponsesOfItsGroup() {
        Report selected = new Selection(API).in(REPORT).orElseThrow();

        assertThat(selected.traffic())
                .isNotEmpty()
                .allMatch(verdict -> verdict.step() == TrafficVerdict.TO_CLIENT || API.equals(verdict.api()))
                .anyMatch(verdict -> verdict.step() == TrafficVerdict.TO_CLIENT);
        assertThat(selected.totals()).isEqualTo(REPORT.totals());
    }

    @Test
    void holdsWhatBelongsToAGroup() {
        Report selected =
                new Selection("alicloud_api_gateway_group.orders").in(REPORT).orElseThrow();

        assertThat(selected.traffic())
                .isNotEmpty()
                .allMatch(verdict -> "alicloud_api_gateway_group.orders".equals(verdict.group()));
        assertThat(selected.diagnostics())
                .isNotEmpty()
                .allMatch(diagnostic -> "alicloud_api_gateway_group.orders".equals(diagnostic.address()));
    }

    @Test
    void takesAnyRunOfCharactersForAnAsterisk() {
        assertThat(new Selection("*").in(REPORT).orElseThrow().resources()).isEqualTo(REPORT.resources());
        assertThat(new Selection("*instance*").in(REPORT).orElseThrow().resources())
                .extracting(ResourceCost::type)
                .containsOnly("alicloud_api_gateway_instance");
    }

    @Test
    void isNothingWhereNothingMatches() {
        Selection slip = new Selection("alicloud_api_gateway_api.lisst");

        assertThat(slip.in(REPORT)).isEmpty();
        assertThat(new Selection("vpc").nearest(REPORT)).isEmpty();
    }
}
