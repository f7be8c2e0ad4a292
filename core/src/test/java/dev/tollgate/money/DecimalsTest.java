package dev.tollgate.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecimalsTest {
    private static final BigDecimal FEN = new BigDecimal("0.01");

    @ParameterizedTest
    @CsvSource({"9.5, 10", "10, 10", "10.0, 10", "0.0001, 1", "0, 0", "729.999999, 730"})
    void partHoursCountWhole(BigDecimal hours, BigDecimal billed) {
        assertThat(Decimals.roundedUp(hours)).isEqualByComparingTo(billed);
    }

    @ParameterizedTest
    @CsvSource({"1E+3, 1000", "1.500, 1.5", "0.00, 0", "-0.0, 0", "-20, -20", "0E+9, 0"})
    void equalNumbersAreWrittenAlike(BigDecimal value, String written) {
        assertThat(Decimals.normal(value).toString()).isEqualTo(written);
    }

    @Property
    void aTermDividedByItsMonthsComesBackToTheFen(
            @ForAll @BigRange(min = "0", max = "10000000") @Scale(2) BigDecimal term,
            @ForAll @IntRange(min = 1, max = 36) int months) {
        BigDecimal divisor = BigDecimal.valueOf(months);

        assertThat(Decimals.divided(term, divisor)
                        .multiply(divisor)
                        .subtract(term)
                        .abs())
                .isLessThan(FEN);
    }

    @ParameterizedTest
    @CsvSource({"44160.00, 12, 3680", "1, 3, 0.33333333333333333333", "2, 3, 0.66666666666666666667"})
    void aQuotientKeepsTwentyDecimals(BigDecimal dividend, BigDecimal divisor, String quotient) {
        assertThat(Decimals.divided(dividend, divisor).toString()).isEqualTo(quotient);
    }
}
