package dev.tollgate.policy.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ratio calculates as decimals do where they are exact, and stays exact where they are not. */
final class RatioTest {
    private static final String MOST = "1000000000000";

    @Property
    void comparesAsDecimalsDo(
            @ForAll @BigRange(min = "-" + MOST, max = MOST) @Scale(12) BigDecimal a,
            @ForAll @BigRange(min = "-" + MOST, max = MOST) @Scale(12) BigDecimal b) {
        assertThat(Ratio.of(a).compareTo(Ratio.of(b))).isEqualTo(a.compareTo(b));
        assertThat(Ratio.of(a).equals(Ratio.of(b))).isEqualTo(a.compareTo(b) == 0);
        assertThat(Ratio.of(a)).isEqualTo(Ratio.of(a.setScale(20)));
    }

    @Property
    void calculatesAsDecimalsDo(
            @ForAll @BigRange(min = "-" + MOST, max = MOST) @Scale(12) BigDecimal a,
            @ForAll @BigRange(min = "-" + MOST, max = MOST) @Scale(12) BigDecimal b) {
        assertThat(Ratio.of(a).plus(Ratio.of(b))).isEqualTo(Ratio.of(a.add(b)));
        assertThat(Ratio.of(a).minus(Ratio.of(b))).isEqualTo(Ratio.of(a.subtract(b)));
        assertThat(Ratio.of(a).times(Ratio.of(b))).isEqualTo(Ratio.of(a.multiply(b)));
        assertThat(Ratio.of(a).negated()).isEqualTo(Ratio.of(a.negate()));
    }

    @Property
    void whatIsDividedCanBePutTogetherAgain(
            @ForAll @BigRange(min = "-" + MOST, max = MOST) @Scale(12) BigDecimal a,
            @ForAll @BigRange(min = "0.000000000001", max = MOST) @Scale(12) BigDecimal b) {
        Ratio divisor = Ratio.of(b);

        assertThat(Ratio.of(a).by(divisor).times(divisor)).isEqualTo(Ratio.of(a));
        assertThat(Ratio.of(a).by(divisor.negated()).times(divisor)).isEqualTo(Ratio.of(a.negate()));
    }

    @ParameterizedTest
    @CsvSource({
        "4336.20, 1, 4336.2",
        "1, 3, 0.3333333333333333",
        "-1, 8, -0.125",
        "0.00, 5, 0",
        "1e20, 1, 100000000000000000000"
    })
    void isWrittenAsPlainDecimals(BigDecimal over, BigDecimal under, String written) {
        assertThat(Ratio.of(over).by(Ratio.of(under))).hasToString(written);
    }
}
