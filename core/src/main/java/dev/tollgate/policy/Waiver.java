package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * An exception from a rule, for a while.
 *
 * @param rule the id of the rule
 * @param address a pattern for the addresses of the resources that are excepted
 * @param reason why
 * @param owner who answers for it
 * @param expiry the last day on which it holds
 */
public record Waiver(String rule, String address, String reason, String owner, LocalDate expiry) {
    /** Checks that nothing is null. */
    public Waiver {
        requireNonNull(rule, "rule is null");
        requireNonNull(address, "address is null");
        requireNonNull(reason, "reason is null");
        requireNonNull(owner, "owner is null");
        requireNonNull(expiry, "expiry is null");
    }
}
