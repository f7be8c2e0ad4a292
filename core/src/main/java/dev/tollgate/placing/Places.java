package dev.tollgate.placing;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ProviderConfig;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.Wiring;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the resources of a plan are. One provider configuration is one region, so that everything which any of its resources shows
 * places all of them.
 */
public final class Places {
    private final Witnesses witnesses;
    private final ProviderKeys keys;
    private final Placement fallback;
    private final Map<String, Sighting> sightings;

    /** Worked out once for each provider configuration: a large plan asks for every resource, and has as many that tell. */
    private final Map<String, Placement> placements;

    private Places(Witnesses witnesses, ProviderKeys keys, Placement fallback, Map<String, Sighting> sightings) {
        this.witnesses = witnesses;
        this.keys = keys;
        this.fallback = fallback;
        this.sightings = Map.copyOf(sightings);
        this.placements = new HashMap<>();
        sightings.forEach(
                (key, sighting) -> placements.put(key, sighting.placement().orElse(fallback)));
    }

    /**
     * Places the resources of a plan.
     *
     * @param defaults what tells a region where the plan does not
     */
    public static Places of(Plan plan, Wiring wiring, Witnesses witnesses, RegionDefaults defaults) {
        ProviderKeys keys = new ProviderKeys(plan.configuration(), wiring);
        ProviderRegions regions = new ProviderRegions(wiring);
        Map<String, Sightings> seen = new LinkedHashMap<>();
        for (ProviderConfig provider : keys.providers()) {
            seen.put(provider.key(), new Sightings(regions.of(provider)));
        }
        Lookout lookout = new Lookout(witnesses, keys, seen);
        plan.changes().forEach(lookout::look);
        plan.neighbours().types().forEach(type -> lookout.look(type, plan.neighbours()));
        plan.data().forEach(lookout::look);
        Map<String, Sighting> sightings = new LinkedHashMap<>();
        seen.forEach((key, all) -> sightings.put(key, all.all()));
        return new Places(witnesses, keys, defaults.placement(), sightings);
    }

    /** Where the resource of a change is. */
    public Placement of(ResourceChange change) {
        return keys.of(change.address()).map(this::ofProvider).orElseGet(() -> withoutConfiguration(change));
    }

    /** What disagrees: resources with the region of their provider block. */
    public List<Diagnostic> conflicts() {
        return sightings.values().stream()
                .flatMap(sighting -> sighting.conflicts().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Placement ofProvider(String key) {
        return placements.getOrDefault(key, fallback);
    }

    /**
     * What the configuration no longer declares shows its own region, or is where all the provider configurations are: Terraform needs
     * one of them to destroy it.
     */
    private Placement withoutConfiguration(ResourceChange change) {
        List<Sighting.Seen> own = Stream.of(Side.values())
                .flatMap(side -> seen(change.address(), side.of(change), witnesses))
                .toList();
        Optional<Placement> shown = new Sighting(Optional.empty(), own).placement();
        return shown.orElseGet(() -> anyOf(sightings.keySet().stream()
                .sorted()
                .map(this::ofProvider)
                .distinct()
                .toList()));
    }

    private Placement anyOf(List<Placement> alternatives) {
        if (alternatives.isEmpty()) {
            return fallback;
        }
        List<String> regions = alternatives.stream()
                .flatMap(placement -> placement.region().stream())
                .distinct()
                .sorted()
                .toList();
        boolean allPlaced =
                alternatives.stream().allMatch(placement -> placement.region().isPresent());
        if (!allPlaced) {
            return new Placement.Unplaced();
        }
        return regions.size() == 1 ? alternatives.get(0) : new Placement.OneOf(regions, List.of());
    }

    private static Stream<Sighting.Seen> seen(Address address, Value attributes, Witnesses witnesses) {
        return witnesses.statements(address.mode(), address.type(), attributes).stream()
                .map(statement ->
                        new Sighting.Seen(statement.region(), address.text(), statement.attribute(), statement.says()));
    }
}
