package dev.tollgate.gateway;

import dev.tollgate.placing.Placement;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.wiring.Wiring;
import java.util.function.Function;

/** Where the resources of the plan are. */
final class Spots {
    private final Wiring wiring;
    private final Function<ResourceChange, Placement> places;

    Spots(Wiring wiring, Function<ResourceChange, Placement> places) {
        this.wiring = wiring;
        this.places = places;
    }

    /** Where a resource is. */
    Spot of(Existing resource) {
        return new Spot(places.apply(resource.change()), wiring.providerKey(resource.address()));
    }
}
