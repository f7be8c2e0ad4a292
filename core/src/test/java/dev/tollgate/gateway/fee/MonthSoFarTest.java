package dev.tollgate.gateway.fee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MonthSoFarTest {
    private static final Amount PRICE = Amount.exact(new BigDecimal("5.94"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:00:00Z, 2026-11-25T14:00:00Z, 126",
        "2026-11-20T08:00:00Z, 2026-11-25T14:00:01Z, 127",
        "2026-11-25T13:59:59Z, 2026-11-25T14:00:00Z, 1 hour",
        // The month of the bill begins at midnight in China.
        "2025-01-01T00:00:00Z, 2026-10-31T16:00:00Z, 0",
        "2025-01-01T00:00:00Z, 2026-10-31T15:00:00Z, 743",
        "2025-01-01T00:00:00Z, 2026-11-01T00:00:00Z, 8",
        "2026-11-20T16:00:00+08:00, 2026-11-20T10:00:00Z, 2",
        "2026-11-20T16:00:00+0800, 2026-11-20T10:00:00Z, 2",
        "2026-11-20T08:00:00.250Z, 2026-11-20T10:00:00Z, 2",
        "2026-11-20T08:00Z, 2026-11-20T10:00:00Z, 2",
        "2026-11-20 08:00:00, 2026-11-20T10:00:00Z, 2",
        "2026-11-20T08:00:00, 2026-11-20T10:00:00Z, 2",
        "2026-11-20, 2026-11-20T10:00:00Z, 10",
        "1795161600, 2026-11-20T10:00:00Z, 2",
        "1795161600000, 2026-11-20T10:00:00Z, 2",
    })
    void tellsTheHoursOfThisMonth(String created, Instant made, String hours) {
        assertThat(said(created, made, false))
                .isEqualTo(created + "; it had run " + (hours.contains(" ") ? hours : hours + " hours")
                        + " of this month (UTC+8) when the plan was made");
    }

    @Test
    void tellsWhatStaysToBePaidOfAnInstanceThatIsDeleted() {
        assertThat(said("2026-11-20T08:00:00Z", Instant.parse("2026-11-25T14:00:00Z"), true))
                .endsWith("when the plan was made, which stay to be paid: 126 times 5.94 is 748.44");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2026-13-40T00:00:00Z", "2026-11-26T00:00:00Z", "99999999999999999999", "-"})
    void saysNothingOfWhatItCannotReadOrIsYetToCome(String created) {
        assertThat(said(created, Instant.parse("2026-11-25T14:00:00Z"), false)).isEmpty();
    }

    @Test
    void saysNothingOfASensitiveTimeOrWithoutATimeOfThePlan() {
        Value secret = new Value.Text("2026-11-20T08:00:00Z", true);
        assertThat(of(secret, Instant.parse("2026-11-25T14:00:00Z"), false)).isEmpty();
        assertThat(said("2026-11-20T08:00:00Z", null, false)).isEmpty();
    }

    private static String said(String created, @Nullable Instant made, boolean leaves) {
        return of(new Value.Text(created, false), made, leaves)
                .map(Evidence::says)
                .findFirst()
                .orElse("");
    }

    private static Stream<Evidence> of(Value created, @Nullable Instant made, boolean leaves) {
        Value attributes = new Value.Mapping(Map.of("create_time", created));
        return new MonthSoFar(made).of("alicloud_api_gateway_instance.x", attributes, leaves, PRICE);
    }
}
