package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Side;
import dev.tollgate.wiring.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells whether Function Compute is in the gateway's region. */
final class FunctionBackends {
    /** The attribute by which resources show their own region. */
    private static final List<String> OWN_REGION = List.of("region_id");

    private final Ground ground;

    FunctionBackends(Ground ground) {
        this.ground = ground;
    }

    /** The functions in a region, as seen from a gateway. */
    Backend of(Said region, Spot gateway) {
        if (region.value().isUnknown()) {
            return ground.side() == Side.AFTER ? referred(region, gateway) : untold(region, "not known");
        }
        return region.value()
                .asText()
                .filter(text -> !text.isBlank())
                .map(text -> at(region, region.value().toString(), List.of(Spot.in(text, region.evidence())), gateway))
                .orElseGet(() -> untold(region, "no region"));
    }

    private Backend referred(Said region, Spot gateway) {
        return ground.references()
                .of(region)
                .fold(
                        exactly -> at(region, List.of(exactly.target()), gateway),
                        oneOf -> at(region, oneOf.targets(), gateway),
                        someOf -> at(region, someOf.targets(), gateway),
                        () -> untold(region, "known after apply"),
                        open -> untold(region, open.reason()));
    }

    private Backend at(Said region, List<Target> targets, Spot gateway) {
        List<Spot> regions = new ArrayList<>();
        for (Target target : targets) {
            boolean own = target.attribute().equals(OWN_REGION);
            ground.inventory()
                    .at(target.address())
                    .filter(known -> own)
                    .map(ground.spots()::of)
                    .ifPresent(regions::add);
        }
        String says = "depends on " + Words.list(targets, ", ");
        return regions.size() == targets.size() ? at(region, says, regions, gateway) : untold(region, says);
    }

    private static Backend at(Said region, String says, List<Spot> regions, Spot gateway) {
        Set<BackendPlace> places = EnumSet.noneOf(BackendPlace.class);
        regions.forEach(spot -> places.addAll(places(spot.to(gateway))));
        List<Evidence> why = new ArrayList<>();
        why.add(region.evidence(says));
        why.addAll(gateway.why("the gateway"));
        return Backend.of(BackendKind.FUNCTION_COMPUTE, places, why);
    }

    private static Set<BackendPlace> places(Spot.Relation relation) {
        return switch (relation) {
            case SAME -> Set.of(BackendPlace.SAME_REGION);
            case OTHER -> Set.of(BackendPlace.OTHER_REGION);
            case EITHER -> Set.of(BackendPlace.SAME_REGION, BackendPlace.OTHER_REGION, BackendPlace.UNTOLD);
        };
    }

    private static Backend untold(Said region, String says) {
        return Backend.of(BackendKind.FUNCTION_COMPUTE, Set.of(BackendPlace.UNTOLD), List.of(region.evidence(says)));
    }
}
