package dev.tollgate.placing;

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
final class Sightings {
    private final Optional<Placement> stated;
    private final Optional<String> region;
    private final Set<Sighting.Seen> others = new LinkedHashSet<>();
    private final Map<String, Sighting.Seen> first = new HashMap<>();

    /**
     * Nothing is seen yet.
     *
     * @param stated what the provider block says, if it says anything that is known
     */
    Sightings(Optional<Placement> stated) {
        this.stated = stated;
        this.region = stated.flatMap(Placement::region);
    }

    /** Takes note of what a resource shows. */
    void add(Supplier<Address> address, Witness.Statement statement) {
        if (region.isEmpty()) {
            first.merge(statement.region(), seen(address.get(), statement), Sightings::earlier);
        } else if (!region.get().equals(statement.region())) {
            others.add(seen(address.get(), statement));
        }
    }

    /** All that matters of it. */
    Sighting all() {
        List<Sighting.Seen> seen = new ArrayList<>(others);
        seen.addAll(first.values());
        return new Sighting(stated, seen);
    }

    private static Sighting.Seen seen(Address address, Witness.Statement statement) {
        return new Sighting.Seen(statement.region(), address.text(), statement.attribute(), statement.says());
    }

    private static Sighting.Seen earlier(Sighting.Seen one, Sighting.Seen other) {
        return Sighting.ORDER.compare(one, other) <= 0 ? one : other;
    }
}
