package dev.tollgate.run;

import dev.tollgate.plan.ResourceChange;
import dev.tollgate.region.KnownRegion;
import dev.tollgate.region.ResourceRegions;
import dev.tollgate.usage.StatedFact;
import dev.tollgate.usage.UsageFact;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The regions that a usage file declares of resources whose region the plan does not tell. */
final class DeclaredRegions {
    private final ResourceRegions places;
    private final UsageLoader usage;
    private final Set<String> known;

    /** @param known the regions that there are */
    DeclaredRegions(ResourceRegions places, UsageLoader usage, Set<String> known) {
        this.places = places;
        this.usage = usage;
        this.known = known;
    }

    /**
     * Returns the declared region of the resource of a change.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException if there is no such region, or the plan shows another
     */
    Optional<KnownRegion> of(ResourceChange change) {
        return usage.declared(change.address())
                .get(UsageFact.REGION)
                .map(given -> new StatedFact<>(given.value(), given.place(), given.evidence()))
                .map(stated -> placed(change, stated));
    }

    private KnownRegion placed(ResourceChange change, StatedFact<String> stated) {
        if (!known.contains(stated.value())) {
            throw stated.contradicts(change.address().text(), "only regions such as cn-hangzhou");
        }
        KnownRegion shown = places.of(change);
        Optional<String> other = shown.region().filter(region -> !region.equals(stated.value()));
        if (other.isPresent() && places.isShown(shown)) {
            throw stated.contradicts(change.address().text(), other.get());
        }
        return new KnownRegion.Placed(stated.value(), stated.evidence().attribute(), List.of(stated.evidence()));
    }
}
