package dev.tollgate.gateway.link;

import dev.tollgate.gateway.model.ResourceLocation;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.reference.ReferenceResolver;
import dev.tollgate.region.KnownRegion;
import java.util.Set;
import java.util.function.Function;

/**
 * What the estate of one side is read from: the objects that exist, where they are, what their attributes refer to, and where those that
 * name other objects lead.
 *
 * @param regionIds the regions that are known: a text that is none of them says nothing of a region
 */
public record EstateSource(
        ResourceIndex inventory,
        ResourceLocations spots,
        BlockReferences references,
        LinkFinder links,
        Set<String> regionIds) {
    /** The source of one side of a plan. */
    public static EstateSource of(
            ReferenceResolver wiring, Function<ResourceChange, KnownRegion> places, Side side, Set<String> regionIds) {
        ResourceIndex inventory = new ResourceIndex(wiring, side);
        ResourceLocations spots = new ResourceLocations(wiring, places);
        BlockReferences references = new BlockReferences(wiring);
        return new EstateSource(inventory, spots, references, new LinkFinder(inventory, references, spots), regionIds);
    }

    /** How two regions compare; a region that is not known compares with itself alone. */
    public ResourceLocation.Relation compareRegions(ResourceLocation one, ResourceLocation other) {
        ResourceLocation.Relation relation = one.to(other);
        boolean known = isKnown(one) && isKnown(other);
        return relation == ResourceLocation.Relation.OTHER && !known ? ResourceLocation.Relation.EITHER : relation;
    }

    private boolean isKnown(ResourceLocation location) {
        return location.placement().region().map(regionIds::contains).orElse(true);
    }

    /** The side that is read. */
    public Side side() {
        return inventory.side();
    }
}
