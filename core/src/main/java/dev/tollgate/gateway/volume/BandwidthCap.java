package dev.tollgate.gateway.volume;

import dev.tollgate.money.Amount;
import java.math.BigDecimal;

/**
 * Cuts what may be billed to what the bandwidth carries, since all that is billed goes over the Internet.
 *
 * <p>What is certainly billed counts even if it is more: then the bandwidth bounds only what comes on top, and a diagnostic says so.
 *
 * @param bandwidth the most GB that it carries
 * @param all everything that is billed by what is declared
 */
record BandwidthCap(BigDecimal bandwidth, Amount all) {
    /**
     * Returns what is billed of a part.
     *
     * @param declared what is billed of it by what is declared
     * @param others what is billed of the other parts, which take theirs of the bandwidth
     */
    Amount cut(Amount declared, Amount others) {
        BigDecimal most = most().subtract(low(others));
        BigDecimal high = declared.high();
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
