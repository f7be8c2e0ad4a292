package dev.tollgate.region;

import dev.tollgate.plan.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Gathers what the resources of one provider configuration show. Of a hundred thousand that show the same region one is enough, so only
 * what matters is kept: where the provider block tells the region, whatever contradicts it, else the first witness of each region.
 */
final class RegionEvidenceCollector {
    private final Optional<KnownRegion> stated;
    private final Optional<String> region;
    private final Set<RegionEvidence.Seen> others = new LinkedHashSet<>();
    private final Map<String, RegionEvidence.Seen> first = new HashMap<>();

    /**
     * Nothing is seen yet.
     *
     * @param stated what the provider block says, if it says anything that is known
     */
    RegionEvidenceCollector(Optional<KnownRegion> stated) {
        this.stated = stated;
        this.region = stated.flatMap(KnownRegion::region);
    }

    /** Takes note of what a resource shows. */
    void add(Supplier<Address> address, RegionAttribute.Statement statement) {
        if (region.isEmpty()) {
            first.merge(statement.region(), seen(address.get(), statement), RegionEvidenceCollector::earlier);
        } else if (!region.get().equals(statement.region())) {
            others.add(seen(address.get(), statement));
        }
    }

    /** All that matters of it. */
    RegionEvidence all() {
        List<RegionEvidence.Seen> seen = new ArrayList<>(others);
        seen.addAll(first.values());
        return new RegionEvidence(stated, seen);
    }

    private static RegionEvidence.Seen seen(Address address, RegionAttribute.Statement statement) {
        return new RegionEvidence.Seen(statement.region(), address.text(), statement.attribute(), statement.said());
    }

    private static RegionEvidence.Seen earlier(RegionEvidence.Seen one, RegionEvidence.Seen other) {
        return RegionEvidence.ORDER.compare(one, other) <= 0 ? one : other;
    }
}
