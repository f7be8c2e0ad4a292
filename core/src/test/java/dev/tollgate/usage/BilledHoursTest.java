package dev.tollgate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BilledHoursTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "9.5, 10", "200, 200", "200.0, 200", "0.01, 1"})
    void roundsADeclaredMonthOrLifetimeUpOnce(BigDecimal declared, BigDecimal billed) {
        BigDecimal month = new BigDecimal("730");
        assertThat(new BilledHours.Monthly(declared).billed(month)).isEqualByComparingTo(billed);
        assertThat(new BilledHours.Lifetime(declared).billed(month)).isEqualByComparingTo(billed);
    }
}
