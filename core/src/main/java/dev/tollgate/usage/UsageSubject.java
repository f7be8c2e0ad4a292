package dev.tollgate.usage;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A resource that usage is asked for. The same usage counts on both sides of the change.
 *
 * @param address its current address
 * @param previous its address before a move, if it was moved
 */
public record UsageSubject(Address address, Optional<Address> previous) {
    /** Checks that nothing is null. */
    public UsageSubject {
        requireNonNull(address, "address is null");
        requireNonNull(previous, "previous is null");
    }

    /** The resource of a change. */
    public static UsageSubject of(ResourceChange change) {
        return new UsageSubject(
                change.address(), Optional.ofNullable(change.previousAddress()).flatMap(Address::parse));
    }

    /** The current address, then the previous one. */
    Stream<Address> addresses() {
        return Stream.concat(Stream.of(address), previous.stream());
    }
}
