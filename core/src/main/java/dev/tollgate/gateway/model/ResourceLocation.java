package dev.tollgate.gateway.model;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.region.KnownRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where something is.
 *
 * @param placement its region, as far as it is known
 * @param provider the key of its provider configuration; empty when the plan does not show it. One provider configuration is one region,
 *     also where that is not known
 */
public record ResourceLocation(KnownRegion placement, Optional<String> provider) {
    /** How the regions of two things compare. */
    public enum Relation {
        /** In the same region. */
        SAME,
        /** In different regions. */
        OTHER,
        /** The plan leaves it open. */
        EITHER
    }

    /** In a region that something else tells. */
    public static ResourceLocation in(String region, Evidence why) {
        return new ResourceLocation(new KnownRegion.Placed(region, why.attribute(), List.of(why)), Optional.empty());
    }

    /** How its region compares with the other's. */
    public Relation to(ResourceLocation other) {
        Set<String> here = candidates();
        Set<String> there = other.candidates();
        if (here.size() == 1 && here.equals(there)) {
            return Relation.SAME;
        }
        if (!here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains)) {
            return Relation.OTHER;
        }
        return provider.isPresent() && provider.equals(other.provider) ? Relation.SAME : Relation.EITHER;
    }

    /** True when the region is known. */
    public boolean isPlaced() {
        return placement.region().isPresent();
    }

    /** What told the region of this thing. */
    public List<Evidence> why(String thing) {
        return placement.fold(
                placed -> why(placed, thing), KnownRegion.OneOf::why, unplaced -> List.of(unplaced(thing)));
    }

    private static List<Evidence> why(KnownRegion.Placed placed, String thing) {
        List<Evidence> why = new ArrayList<>(placed.why());
        Evidence last = why.isEmpty() ? new Evidence(null, placed.from(), placed.id()) : why.remove(why.size() - 1);
        boolean told = placed.isHidden() || last.says().equals(placed.id());
        String says = last.says() + (told ? "" : ": " + placed.id());
        why.add(new Evidence(last.address(), last.attribute(), says + ", the region of " + thing));
        return why;
    }

    private static Evidence unplaced(String thing) {
        return new Evidence(null, "region", "the plan does not show the region of " + thing);
    }

    /** The regions that are possible; none when any is. */
    private Set<String> candidates() {
        return placement.fold(
                placed -> Set.of(placed.id()), oneOf -> Set.copyOf(oneOf.regions()), unplaced -> Set.of());
    }
}
