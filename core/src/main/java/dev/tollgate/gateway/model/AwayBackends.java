package dev.tollgate.gateway.model;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import java.util.List;
import java.util.Optional;

/**
 * Backends that a resource gives to APIs that the plan does not hold.
 *
 * @param address the resource: a backend model, or the attachment of a plugin
 * @param group the id of the group to which the APIs belong; empty if the plan does not show it
 * @param api the id of the API; empty if there may be several
 * @param stage the stage
 * @param backends the backends
 * @param why what was read
 */
public record AwayBackends(
        Address address,
        Optional<String> group,
        Optional<String> api,
        Value stage,
        List<BackendService> backends,
        List<Evidence> why) {
    /** Copies the lists. */
    public AwayBackends {
        requireNonNull(address, "address is null");
        backends = List.copyOf(backends);
        why = List.copyOf(why);
    }
}
