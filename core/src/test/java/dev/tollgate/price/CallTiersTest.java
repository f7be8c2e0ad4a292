package dev.tollgate.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

final class CallTiersTest {
    private static final CallTiers TIERS =
            PriceBooks.bundledWith(List.of(), LocalDate.EPOCH).calls().orElseThrow();

    @Property
    void moreCallsNeverCostLess(
            @ForAll @LongRange(max = 1_000_000_000L) long calls, @ForAll @LongRange(max = 1_000_000_000L) long more) {
        assertThat(cost(calls + more)).isGreaterThanOrEqualTo(cost(calls));
    }

    @Property(tries = 200)
    void calculatedCallByCallTheCostIsTheSame(@ForAll @LongRange(max = 120_000) long thousands) {
        BigDecimal cost = BigDecimal.ZERO;
        for (long thousand = 1; thousand <= thousands; thousand++) {
            long billed = thousand - 1_000;
            String price = billed <= 0 ? "0" : billed <= 10_000 ? "0.06" : billed <= 100_000 ? "0.04" : "0.03";
            cost = cost.add(new BigDecimal(price).movePointLeft(1));
        }
        assertThat(cost(thousands * 1_000)).isEqualByComparingTo(cost);
    }

    @Test
    void negativeCallsAreRefused() {
        assertThatThrownBy(() -> cost(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal cost(long calls) {
        return TIERS.cost(BigDecimal.valueOf(calls));
    }
}
