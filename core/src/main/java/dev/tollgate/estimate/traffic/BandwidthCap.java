package dev.tollgate.estimate.traffic;

import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what may be billed to what the bandwidth carries, since all that is billed goes over the Internet.
 *
 * <p>What is certainly billed counts, even where it is more: then the bandwidth is wrong for it, which is told, and bounds only what comes on
 * top.
 *
 * @param bandwidth the most GB that it carries
 * @param all what is billed by what is declared
 */
record BandwidthCap(BigDecimal bandwidth, Amount all) {
    /**
     * What is billed of a part.
     *
     * @param declared that by what is declared
     * @param rest the same of the other parts, which take theirs of the bandwidth
     */
    Amount part(Amount declared, Amount rest) {
        BigDecimal most = most().subtract(low(rest));
        @Nullable BigDecimal high = declared.high();
        return high != null && high.compareTo(most) <= 0
                ? declared
                : declared.and(Amount.between(BigDecimal.ZERO, most));
    }

    private BigDecimal most() {
        BigDecimal certain = low(all);
        return certain.compareTo(bandwidth) <= 0 ? bandwidth : certain.add(bandwidth);
    }

    private static BigDecimal low(Amount amount) {
        BigDecimal low = amount.low();
        return low == null ? BigDecimal.ZERO : low;
    }
}
