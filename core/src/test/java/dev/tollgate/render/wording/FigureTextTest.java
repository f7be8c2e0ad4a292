package dev.tollgate.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0.00 | 0.00",
                "4336.2 | 4,336.20 | +4,336.20",
                "-4336.2 | -4,336.20 | -4,336.20",
                "999.995 | 1,000.00 | +1,000.00",
                "-0.004 | 0.00 | 0.00",
                "0.004 | 0.00 | 0.00",
                "0.005 | 0.01 | +0.01",
                "123456789012345678901234567890 | 123,456,789,012,345,678,901,234,567,890.00 | +123,456,789,012,345,678,901,234,567,890.00",
            })
    void writesMoneyToTheFen(BigDecimal value, String money, String difference) {
        assertThat(FigureText.money(value)).isEqualTo(money);
        assertThat(FigureText.difference(value)).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"730 | 730", "1681920 | 1,681,920", "434.52380952 | 434.5238", "0.00001 | 0", "1000.5 | 1,000.5"})
    void writesQuantitiesWithTheDecimalsTheyHave(BigDecimal value, String text) {
        assertThat(FigureText.number(value, 0, 4)).isEqualTo(text);
    }

    @Test
    void writesEveryKindOfAmount() {
        assertThat(cell(Amount.exact(1))).containsExactly("1.00");
        assertThat(cell(null)).containsExactly("-");
        assertThat(cell(amount("1", null, "3"))).containsExactly("1.00", "to 3.00");
        assertThat(cell(amount("1", "2", "3"))).containsExactly("2.00", "from 1.00", "to 3.00");
        assertThat(cell(amount("1", "2", null))).containsExactly("2.00", "from 1.00", "or more");
        assertThat(cell(amount("1", null, null))).containsExactly("1.00", "or more");
        assertThat(cell(amount(null, null, "3"))).containsExactly("3.00", "or less");
        assertThat(cell(amount(null, "2", "3"))).containsExactly("2.00", "to 3.00");
        assertThat(cell(amount(null, "2", null))).containsExactly("2.00", "expected");
        assertThat(cell(amount(null, null, null))).containsExactly("unknown");
    }

    @Property
    void readsBackToTheRoundedValue(@ForAll BigDecimal value) {
        assertThat(new BigDecimal(FigureText.money(value).replace(",", "")))
                .isEqualByComparingTo(value.setScale(2, RoundingMode.HALF_UP));
    }

    private static List<String> cell(@Nullable Amount amount) {
        return FigureText.cell(amount, FigureText::money);
    }

    private static Amount amount(@Nullable String low, @Nullable String expected, @Nullable String high) {
        return new Amount(decimal(low), decimal(expected), decimal(high), List.of());
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
