package dev.tollgate.usage;

import dev.tollgate.money.Decimals;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How responses divide among kinds of clients.
 *
 * @param shares the kinds that are named, each with its part of the volume from 0 to 1; the parts sum to exactly 1
 */
public record ClientShares(Map<ClientClass, BigDecimal> shares) {
    /**
     * Copies the shares and normalises their scale.
     *
     * @throws IllegalArgumentException when a share is negative or they do not sum to 1
     */
    public ClientShares {
        if (shares.values().stream().anyMatch(share -> share.signum() < 0) || !isWhole(shares)) {
            throw new IllegalArgumentException("not shares of one whole: " + shares);
        }
        Map<ClientClass, BigDecimal> copy = new EnumMap<>(shares);
        copy.replaceAll((client, share) -> Decimals.normal(share));
        shares = Collections.unmodifiableMap(copy);
    }

    static boolean isWhole(Map<ClientClass, BigDecimal> shares) {
        return sum(shares).compareTo(BigDecimal.ONE) == 0;
    }

    static BigDecimal sum(Map<ClientClass, BigDecimal> shares) {
        return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
