package dev.tollgate.money;

import static java.util.Objects.requireNonNull;

/**
 * A missing fact that keeps an amount from being exact.
 *
 * @param address the resource whose fact is missing, as Terraform writes it; empty when the fact belongs to no resource
 * @param fact what is missing, by the name a reader can look for, for example {@code instance_spec} or {@code monthly_response_gb}
 */
public record Cause(String address, String fact) implements Comparable<Cause> {
    /** Checks that both parts are given. */
    public Cause {
        requireNonNull(address, "address is null");
        requireNonNull(fact, "fact is null");
    }

    @Override
    public int compareTo(Cause other) {
        int byAddress = address.compareTo(other.address);
        return byAddress == 0 ? fact.compareTo(other.fact) : byAddress;
    }

    /** Describes the fact with its resource, for example {@code monthly_calls of alicloud_api_gateway_group.a}. */
    public String describe() {
        return address.isEmpty() ? fact : fact + " of " + address;
    }
}
