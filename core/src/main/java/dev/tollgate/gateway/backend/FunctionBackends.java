package dev.tollgate.gateway.backend;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.model.BackendKind;
import dev.tollgate.gateway.model.BackendPlace;
import dev.tollgate.gateway.model.BackendService;
import dev.tollgate.gateway.model.ResourceLocation;
import dev.tollgate.gateway.model.WordList;
import dev.tollgate.plan.Side;
import dev.tollgate.reference.ReferencedResource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether Function Compute is in the gateway's region. */
final class FunctionBackends {
    /** The attribute by which resources show their own region. */
    private static final List<String> OWN_REGION = List.of("region_id");

    private final EstateSource ground;

    FunctionBackends(EstateSource ground) {
        this.ground = ground;
    }

    /** The functions in a region, as seen from a gateway. */
    BackendService of(AttributeReading region, ResourceLocation gateway) {
        if (region.value().isUnknown()) {
            return ground.side() == Side.AFTER ? referred(region, gateway) : untold(region, "not known");
        }
        return region.value()
                .asText()
                .filter(text -> !text.isBlank())
                .map(text -> named(region, text, gateway))
                .orElseGet(() -> untold(region, "no region"));
    }

    private BackendService named(AttributeReading region, String id, ResourceLocation gateway) {
        if (!ground.regionIds().contains(id)) {
            return untold(region, region.value() + ", which is not the id of a region");
        }
        return at(region, region.value().toString(), List.of(ResourceLocation.in(id, region.evidence())), gateway);
    }

    private BackendService referred(AttributeReading region, ResourceLocation gateway) {
        return ground.references()
                .of(region)
                .fold(
                        exactly -> at(region, List.of(exactly.target()), gateway),
                        oneOf -> at(region, oneOf.targets(), gateway),
                        someOf -> at(region, someOf.targets(), gateway),
                        () -> untold(region, "known after apply"),
                        open -> untold(region, open.reason()));
    }

    private BackendService at(AttributeReading region, List<ReferencedResource> targets, ResourceLocation gateway) {
        List<ResourceLocation> regions = new ArrayList<>();
        for (ReferencedResource target : targets) {
            boolean own = target.attribute().equals(OWN_REGION);
            ground.inventory()
                    .at(target.address())
                    .filter(known -> own)
                    .map(ground.spots()::of)
                    .ifPresent(regions::add);
        }
        String says = "depends on " + WordList.list(targets, ", ");
        return regions.size() == targets.size() ? at(region, says, regions, gateway) : untold(region, says);
    }

    private BackendService at(
            AttributeReading region, String says, List<ResourceLocation> regions, ResourceLocation gateway) {
        Set<BackendPlace> places = EnumSet.noneOf(BackendPlace.class);
        regions.forEach(spot -> places.addAll(places(ground.compareRegions(spot, gateway))));
        List<Evidence> why = new ArrayList<>();
        why.add(region.evidence(says));
        why.addAll(gateway.why("the gateway"));
        BackendService functions = BackendService.of(BackendKind.FUNCTION_COMPUTE, places, why);
        Set<String> known = new HashSet<>();
        regions.forEach(spot -> spot.placement().region().ifPresent(known::add));
        return regions.size() == 1 && known.size() == 1 && places.size() > 1
                ? functions.in(known.iterator().next())
                : functions;
    }

    private static Set<BackendPlace> places(ResourceLocation.Relation relation) {
        return switch (relation) {
            case SAME -> Set.of(BackendPlace.SAME_REGION);
            case OTHER -> Set.of(BackendPlace.OTHER_REGION);
            case EITHER -> Set.of(BackendPlace.SAME_REGION, BackendPlace.OTHER_REGION, BackendPlace.UNTOLD);
        };
    }

    private static BackendService untold(AttributeReading region, String says) {
        return BackendService.of(
                BackendKind.FUNCTION_COMPUTE, Set.of(BackendPlace.UNTOLD), List.of(region.evidence(says)));
    }
}
