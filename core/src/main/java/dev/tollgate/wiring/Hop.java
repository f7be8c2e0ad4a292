package dev.tollgate.wiring;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One link between an expression and what it leads to, in words that a reviewer can check against the configuration.
 *
 * @param what the thing that was read, for example {@code var.instance_id of module.gateway}
 * @param leads where it leads, for example {@code set to alicloud_api_gateway_instance.main.id}
 */
public record Hop(String what, String leads) {
    // Written out: what the compiler makes for records is linked at run time, and no class-data archive keeps that.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Hop other && what.equals(other.what) && leads.equals(other.leads);
    }

    @Override
    public int hashCode() {
        return 31 * what.hashCode() + leads.hashCode();
    }

    /** Checks that nothing is null. */
    public Hop {
        requireNonNull(what, "what is null");
        requireNonNull(leads, "leads is null");
    }

    @Override
    public String toString() {
        return what + ", " + leads;
    }
}
