package dev.tollgate.gateway.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.traffic.TrafficRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GatewayRulesTest {
    @Test
    void hasEveryRowOfTheTablesAndAdviceOnIt() {
        List<String> rows = Stream.concat(BackendRules.bundled().all().stream(), ClientRules.bundled().all().stream())
                .map(BillingRule::id)
                .toList();

        assertThat(GatewayRules.all())
                .extracting(TrafficRule::id)
                .containsAll(rows)
                .contains("backend.unlisted", "backend.undecided", "client.undecided")
                .hasSize(rows.size() + 3);
        assertThat(GatewayRules.all()).extracting(TrafficRule::advice).doesNotContain("");
    }

    @Test
    void holdsOnlyThoseOpenThatNoRowCovers() {
        assertThat(GatewayRules.all())
                .filteredOn(TrafficRule::isOpen)
                .extracting(TrafficRule::id)
                .containsExactlyInAnyOrder("backend.unlisted", "backend.undecided", "client.undecided");
    }
}
