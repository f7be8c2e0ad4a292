package dev.tollgate.region;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ProviderConfig;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.ReferenceResolver;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the resources of a plan are. One provider configuration is one region, so that everything which any of its resources shows
 * places all of them.
 */
public final class ResourceRegions {
    private final Function<ResourceChange, Optional<KnownRegion>> told;
    private final RegionAttributes witnesses;
    private final ProviderKeys keys;
    private final KnownRegion fallback;
    private final Map<String, RegionEvidence> sightings;

    /** Worked out once for each provider configuration: a large plan asks for every resource, and has as many that tell. */
    private final Map<String, KnownRegion> placements;

    private ResourceRegions(
            RegionAttributes witnesses,
            ProviderKeys keys,
            KnownRegion fallback,
            Map<String, RegionEvidence> sightings,
            Function<ResourceChange, Optional<KnownRegion>> told) {
        this.told = told;
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
    public static ResourceRegions of(
            Plan plan, ReferenceResolver wiring, RegionAttributes witnesses, RegionDefaults defaults) {
        ProviderKeys keys = new ProviderKeys(plan.configuration(), wiring);
        ProviderRegions regions = new ProviderRegions(wiring);
        Map<String, RegionEvidenceCollector> seen = new LinkedHashMap<>();
        for (ProviderConfig provider : keys.providers()) {
            seen.put(provider.key(), new RegionEvidenceCollector(regions.of(provider)));
        }
        RegionEvidenceFinder lookout = new RegionEvidenceFinder(witnesses, keys, seen);
        plan.resources().types().forEach(type -> lookout.look(type, plan.resources()));
        plan.data().forEach(lookout::look);
        Map<String, RegionEvidence> sightings = new LinkedHashMap<>();
        seen.forEach((key, all) -> sightings.put(key, all.all()));
        return new ResourceRegions(witnesses, keys, defaults.placement(), sightings, change -> Optional.empty());
    }

    /** Returns the places with those that something else tells, which come first. */
    public ResourceRegions or(Function<ResourceChange, Optional<KnownRegion>> first) {
        return new ResourceRegions(witnesses, keys, fallback, sightings, first);
    }

    /** Where the resource of a change is. */
    public KnownRegion of(ResourceChange change) {
        return told.apply(change).orElseGet(() -> inPlan(change));
    }

    private KnownRegion inPlan(ResourceChange change) {
        return keys.of(change.address()).map(this::ofProvider).orElseGet(() -> withoutConfiguration(change));
    }

    /** Returns true if the plan tells a region, not what the user or the environment says of everything. */
    public boolean isShown(KnownRegion region) {
        return !region.equals(fallback);
    }

    /** What disagrees: resources with the region of their provider block. */
    public List<Diagnostic> conflicts() {
        return sightings.values().stream()
                .flatMap(sighting -> sighting.conflicts().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private KnownRegion ofProvider(String key) {
        return placements.getOrDefault(key, fallback);
    }

    /**
     * What the configuration no longer declares shows its own region, or is where all the provider configurations are: Terraform needs
     * one of them to destroy it.
     */
    private KnownRegion withoutConfiguration(ResourceChange change) {
        List<RegionEvidence.Seen> own = Stream.of(Side.values())
                .flatMap(side -> seen(change.address(), side.of(change), witnesses))
                .toList();
        Optional<KnownRegion> shown = new RegionEvidence(Optional.empty(), own).placement();
        return shown.orElseGet(() -> anyOf(sightings.keySet().stream()
                .sorted()
                .map(this::ofProvider)
                .distinct()
                .toList()));
    }

    private KnownRegion anyOf(List<KnownRegion> alternatives) {
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
            return new KnownRegion.Unplaced();
        }
        return regions.size() == 1 ? alternatives.get(0) : new KnownRegion.OneOf(regions, List.of());
    }

    private static Stream<RegionEvidence.Seen> seen(Address address, Value attributes, RegionAttributes witnesses) {
        return witnesses.statements(address.mode(), address.type(), attributes).stream()
                .map(statement -> new RegionEvidence.Seen(
                        statement.region(), address.text(), statement.attribute(), statement.said()));
    }
}
