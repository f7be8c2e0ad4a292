package dev.tollgate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.plan.Address;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UsageInputsTest {
    private static final Address INSTANCE =
            Address.parse("alicloud_api_gateway_instance.main").orElseThrow();

    @ParameterizedTest
    @CsvSource({"730, 730", "730.5, 731", "743.01, 744", "730.0, 730"})
    void billsEveryStartedHourOfTheMonthUnlessHoursAreDeclared(BigDecimal month, BigDecimal billed) {
        assertThat(inputs(month, UsageDeclarations.of(List.of()))
                        .hours(INSTANCE)
                        .hours())
                .isEqualByComparingTo(billed);
    }

    @Test
    void billsTheHoursThatAreDeclared() {
        Evidence evidence = new Evidence("usage.yml", "hours", "9.5");
        DeclaredValue<BilledHours> declared = new DeclaredValue<>(
                UsageFact.HOURS,
                new BilledHours.Monthly(new BigDecimal("9.5")),
                "monthly_hours",
                Place.whole("usage.yml"),
                evidence);
        RunningHours hours = inputs(BigDecimal.valueOf(730), UsageDeclarations.of(List.of(declared)))
                .hours(INSTANCE);

        assertThat(hours.hours()).isEqualByComparingTo("10");
        assertThat(hours.why()).containsExactly(evidence);
    }

    private static UsageInputs inputs(BigDecimal month, UsageDeclarations declared) {
        return new UsageInputs(address -> declared, UsageDeclarations.NONE, VolumeUnits.BINARY, month);
    }
}
