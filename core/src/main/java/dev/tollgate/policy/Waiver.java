package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * An exception from a rule, up to a date.
 *
 * @param rule the id of the rule
 * @param address a pattern for the addresses of the resources that are excepted
 * @param reason the reason for it
 * @param owner the person or team that is responsible
 * @param expiry the last day on which it is valid
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
