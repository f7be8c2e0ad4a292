package dev.tollgate.gateway.link;

import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.reference.ReferenceResolver;
import dev.tollgate.region.KnownRegion;
import java.util.function.Function;

/**
 * What the estate of one side is read from: the objects that exist, where they are, what their attributes refer to, and where those that
 * name other objects lead.
 */
public record EstateSource(
        ResourceIndex inventory, ResourceLocations spots, BlockReferences references, LinkFinder links) {
    /** The source of one side of a plan. */
    public static EstateSource of(ReferenceResolver wiring, Function<ResourceChange, KnownRegion> places, Side side) {
        ResourceIndex inventory = new ResourceIndex(wiring, side);
        ResourceLocations spots = new ResourceLocations(wiring, places);
        BlockReferences references = new BlockReferences(wiring);
        return new EstateSource(inventory, spots, references, new LinkFinder(inventory, references, spots));
    }

    /** The side that is read. */
    public Side side() {
        return inventory.side();
    }
}
