package dev.tollgate.gateway.model;

import dev.tollgate.plan.Address;
import dev.tollgate.usage.StatedFact;
import java.util.Optional;

/** What the user declares of resources where the plan does not tell. */
public interface EstateDeclarations {
    /** Nothing is declared. */
    EstateDeclarations NONE = new EstateDeclarations() {};

    /** The word for what runs on no dedicated instance. */
    String SERVERLESS = "serverless";

    /** Returns what a group runs on, or the group of an API: the address of an instance, an id, or {@value #SERVERLESS}. */
    default Optional<StatedFact<String>> runsOn(Address resource) {
        return Optional.empty();
    }

    /** Returns the group of an API: an address or an id. */
    default Optional<StatedFact<String>> group(Address api) {
        return Optional.empty();
    }

    /** Returns whether clients in VPCs have a domain to call a group by, or the group of an API. */
    default Optional<StatedFact<Boolean>> vpcDomain(Address resource) {
        return Optional.empty();
    }
}
