package dev.tollgate.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.cost.TighteningParameter;
import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TighteningTextTest {
    private static final Amount PRICE = Amount.exact(new BigDecimal("0.8"));

    @Test
    void tellsThePriceAndWhatItComesToNow() {
        assertThat(words(PRICE, "GB", Amount.between(BigDecimal.ZERO, new BigDecimal("1345536"))))
                .isEqualTo("0.80 CNY per GB; now 0.00 to 1,345,536.00 CNY a month");
        assertThat(words(PRICE, "GB", Amount.exact(80))).isEqualTo("0.80 CNY per GB; now 80.00 CNY a month");
        assertThat(words(PRICE, "GB", Amount.unbounded())).isEqualTo("0.80 CNY per GB; now 0.00 CNY a month or more");
    }

    @Test
    void tellsWhatIsKnownOfAPrice() {
        assertThat(words(Amount.between(new BigDecimal("0.5"), BigDecimal.valueOf(3)), "GB", null))
                .isEqualTo("0.50 to 3.00 CNY per GB");
        assertThat(words(Amount.between(BigDecimal.ZERO, new BigDecimal("0.06")), "10,000 calls", null))
                .isEqualTo("up to 0.06 CNY per 10,000 calls");
        assertThat(words(Amount.between(new BigDecimal("5.94"), null), "hour", null))
                .isEqualTo("at least 5.94 CNY per hour");
        assertThat(words(Amount.unbounded(), "hour", null)).isEqualTo("no price known");
        assertThat(words(null, "hour", null)).isEmpty();
    }

    private static String words(@Nullable Amount price, String unit, @Nullable Amount now) {
        return TighteningText.of(
                new TighteningParameter("type", Optional.empty(), "parameter", price, unit, now, true), "CNY");
    }
}
