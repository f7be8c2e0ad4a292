package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.wiring.AttributePath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the way from a gateway to the services in VPCs. */
final class VpcBackends {
    private static final AttributePath VPC_ID = AttributePath.of("vpc_id");
    private static final AttributePath INSTANCE_ID = AttributePath.of("instance_id");
    private static final Set<BackendPlace> ANY =
            EnumSet.of(BackendPlace.SAME_REGION, BackendPlace.CEN_REGION, BackendPlace.CEN_DATA_CENTRE);

    /** Ids of servers and load balancers, which are in the VPC that they are named with. */
    private static final List<String> SERVER_IDS = List.of("i-", "lb-", "alb-", "nlb-", "eci-", "eni-");

    private final Inventory inventory;
    private final Links links;
    private final Network network;
    private final Map<Way, Backend> ways = new HashMap<>();

    /** From a gateway by one of these VPC accesses. */
    private record Way(Object access, Spot gateway) {}

    VpcBackends(Ground ground, Network network) {
        inventory = ground.inventory();
        links = ground.links();
        this.network = network;
    }

    /** The backend behind the VPC access that is named. */
    Backend of(Said name, LinkTo to, Spot gateway) {
        Link access = links.of(name, to);
        Object named = access.identity();
        return ways.computeIfAbsent(new Way(named, gateway), key -> read(access, gateway))
                .after(access.why());
    }

    private Backend read(Link access, Spot gateway) {
        List<Backend> behind = new ArrayList<>();
        for (Address address : access.here()) {
            behind.add(read(inventory.at(address).orElseThrow(), gateway));
        }
        if (access.to().mayBeAway()) {
            behind.add(unshown(ANY, "the plan does not show the VPC access", List.of()));
        }
        return joined(behind);
    }

    private Backend read(Existing access, Spot gateway) {
        Link vpc = links.of(access, VPC_ID, LinkTo.VPC);
        boolean inside = isInVpc(links.of(access, INSTANCE_ID, LinkTo.SERVER));
        List<Backend> behind =
                vpc.ends().stream().map(end -> to(end, inside, gateway)).toList();
        return joined(behind).after(vpc.why());
    }

    private static Backend joined(List<Backend> alternatives) {
        List<Backend> different = Backend.different(alternatives);
        Set<BackendPlace> places = EnumSet.noneOf(BackendPlace.class);
        List<Evidence> why = new ArrayList<>();
        for (Backend one : different) {
            places.addAll(one.places());
            why.addAll(one.why());
        }
        Optional<String> unshown =
                different.stream().flatMap(one -> one.unshownPath().stream()).findFirst();
        return new Backend(
                BackendKind.VPC, places, unshown, why.stream().distinct().toList());
    }

    private Backend to(End vpc, boolean inside, Spot gateway) {
        if (vpc == End.HIDDEN || vpc == End.NOWHERE) {
            return unshown(ANY, "the plan does not show the VPC", List.of());
        }
        Optional<Spot> spot = network.spot(vpc);
        Network.Ways ways = network.ways(vpc, gateway);
        List<Evidence> behind = inside ? List.of() : ways.dataCentres();
        Spot.Relation relation = spot.map(at -> at.to(gateway)).orElse(Spot.Relation.EITHER);
        List<Evidence> why =
                new ArrayList<>(spot.map(at -> at.why(vpc.toString())).orElse(List.of()));
        why.addAll(gateway.why("the gateway"));
        why.addAll(relation == Spot.Relation.SAME ? List.of() : ways.connected());
        why.addAll(behind);
        return new Backend(BackendKind.VPC, places(relation, !behind.isEmpty()), gap(vpc, relation, ways), why);
    }

    private static Set<BackendPlace> places(Spot.Relation relation, boolean dataCentre) {
        Set<BackendPlace> places = EnumSet.noneOf(BackendPlace.class);
        if (relation != Spot.Relation.OTHER) {
            places.add(BackendPlace.SAME_REGION);
        }
        if (relation != Spot.Relation.SAME) {
            places.add(BackendPlace.CEN_REGION);
        }
        if (dataCentre) {
            places.add(BackendPlace.CEN_DATA_CENTRE);
        }
        return places;
    }

    /** What the plan does not show of the way to a VPC. */
    private static Optional<String> gap(End vpc, Spot.Relation relation, Network.Ways ways) {
        return switch (relation) {
            case SAME -> Optional.empty();
            case EITHER -> Optional.of("the plan does not show whether " + vpc + " is in the gateway's region");
            case OTHER ->
                ways.connected().isEmpty()
                        ? Optional.of("the plan shows no CEN that joins " + vpc + " to the gateway's region")
                        : Optional.empty();
        };
    }

    private static boolean isInVpc(Link server) {
        return server.ends().stream()
                .allMatch(end ->
                        end.fold(here -> true, there -> isServer(there.id().text()), () -> false, () -> false));
    }

    private static Backend unshown(Set<BackendPlace> places, String path, List<Evidence> why) {
        return new Backend(BackendKind.VPC, places, Optional.of(path), why);
    }

    private static boolean isServer(String id) {
        String own = id.substring(id.indexOf('-') + 1);
        return SERVER_IDS.contains(id.substring(0, id.length() - own.length()))
                && !own.isEmpty()
                && own.chars().allMatch(each -> (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z'));
    }
}
