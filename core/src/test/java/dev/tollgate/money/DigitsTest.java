package dev.tollgate.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DigitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0.00
                    -0.001     | -0.001
                    -0.0004    | 0.00
                    7.5        | 7.50
                    999        | 999.00
                    1000       | 1,000.00
                    -4336.2    | -4,336.20
                    -999.99    | -999.99
                    123456.789 | 123,456.789
                    1234567890 | 1,234,567,890.00
                    0.0005     | 0.001
                    """)
    void separatesThousandsAndKeepsTwoToThreeDecimals(BigDecimal value, String text) {
        assertThat(Digits.grouped(value, 2, 3, RoundingMode.HALF_UP)).isEqualTo(text);
    }
}
