package dev.tollgate.gateway.link;

import dev.tollgate.gateway.model.ResourceLocation;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.reference.ReferenceResolver;
import dev.tollgate.region.KnownRegion;
import java.util.function.Function;

/** Where the resources of the plan are. */
public final class ResourceLocations {
    private final ReferenceResolver wiring;
    private final Function<ResourceChange, KnownRegion> places;

    ResourceLocations(ReferenceResolver wiring, Function<ResourceChange, KnownRegion> places) {
        this.wiring = wiring;
        this.places = places;
    }

    /** Where a resource is. */
    public ResourceLocation of(ResourceState resource) {
        return new ResourceLocation(places.apply(resource.change()), wiring.providerKey(resource.address()));
    }
}
