package dev.tollgate.gateway.volume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BandwidthCapTest {
    private static final Cause CLIENTS = new Cause("g", "client_shares");

    @Test
    void whatMayBeBilledIsAtMostWhatTheBandwidthCarries() {
        assertThat(all(between(0, 200L))).isEqualTo(between(0, 100L));
        assertThat(all(between(30, null))).isEqualTo(between(30, 100L));
        assertThat(all(between(30, 90L))).isEqualTo(between(30, 90L));
    }

    @Test
    void whatIsCertainlyBilledCountsAndTheBandwidthBoundsWhatComesOnTop() {
        assertThat(all(Amount.exact(200))).isEqualTo(Amount.exact(200));
        assertThat(all(between(150, null))).isEqualTo(between(150, 250L));
        assertThat(all(between(150, 200L))).isEqualTo(between(150, 200L));
    }

    @Test
    void thePartsShareTheBandwidth() {
        assertThat(new BandwidthCap(BigDecimal.valueOf(100), between(30, null)).cut(between(0, null), Amount.exact(30)))
                .isEqualTo(between(0, 70L));
        assertThat(new BandwidthCap(BigDecimal.valueOf(100), Amount.exact(100))
                        .cut(between(0, null), Amount.exact(100)))
                .isEqualTo(Amount.ZERO);
    }

    private static Amount all(Amount declared) {
        return new BandwidthCap(BigDecimal.valueOf(100), declared).cut(declared, Amount.ZERO);
    }

    private static Amount between(long low, @Nullable Long high) {
        return Amount.between(BigDecimal.valueOf(low), high == null ? null : BigDecimal.valueOf(high), CLIENTS);
    }
}
