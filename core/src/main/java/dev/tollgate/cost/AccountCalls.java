package dev.tollgate.cost;

import static java.util.Objects.requireNonNull;

import dev.tollgate.price.CallTiers;
import java.math.BigDecimal;

/**
 * How the calls of serverless groups are paid for: all of an account share the free calls and the tiers.
 *
 * @param tiers the prices
 * @param other what else the account calls, which is counted first
 */
public record AccountCalls(CallTiers tiers, BigDecimal other) {
    /** Checks that nothing is null. */
    public AccountCalls {
        requireNonNull(tiers, "tiers is null");
        requireNonNull(other, "other is null");
    }
}
