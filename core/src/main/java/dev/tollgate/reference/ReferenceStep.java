package dev.tollgate.reference;

import static java.util.Objects.requireNonNull;

/**
 * One link between an expression and what it leads to, in words that a reviewer can check against the configuration.
 *
 * @param what the thing that was read, for example {@code var.instance_id of module.gateway}
 * @param leads where it leads, for example {@code set to alicloud_api_gateway_instance.main.id}
 */
public record ReferenceStep(String what, String leads) {
    /** Checks that nothing is null. */
    public ReferenceStep {
        requireNonNull(what, "what is null");
        requireNonNull(leads, "leads is null");
    }

    @Override
    public String toString() {
        return what + ", " + leads;
    }
}
