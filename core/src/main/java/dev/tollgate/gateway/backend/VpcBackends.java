package dev.tollgate.gateway.backend;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.LinkFinder;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.gateway.link.ResourceIndex;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.model.BackendKind;
import dev.tollgate.gateway.model.BackendPlace;
import dev.tollgate.gateway.model.BackendService;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.gateway.model.ResourceLocation;
import dev.tollgate.gateway.network.CenNetwork;
import dev.tollgate.plan.Address;
import dev.tollgate.reference.AttributePath;
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

    private final ResourceIndex inventory;
    private final LinkFinder links;
    private final CenNetwork network;
    private final Map<Way, BackendService> ways = new HashMap<>();

    /** From a gateway by one of these VPC accesses. */
    private record Way(Object access, ResourceLocation gateway) {}

    VpcBackends(EstateSource ground, CenNetwork network) {
        inventory = ground.inventory();
        links = ground.links();
        this.network = network;
    }

    /** The backend behind the VPC access that is named. */
    BackendService of(AttributeReading name, LinkKind to, ResourceLocation gateway) {
        ResourceLink access = links.of(name, to);
        Object named = access.identity();
        return ways.computeIfAbsent(new Way(named, gateway), key -> read(access, gateway))
                .after(access.why());
    }

    private BackendService read(ResourceLink access, ResourceLocation gateway) {
        List<BackendService> behind = new ArrayList<>();
        for (Address address : access.here()) {
            behind.add(read(inventory.at(address).orElseThrow(), gateway));
        }
        if (access.to().mayBeAway()) {
            behind.add(unshown(ANY, "the plan does not show the VPC access", List.of()));
        }
        return joined(behind);
    }

    private BackendService read(ResourceState access, ResourceLocation gateway) {
        ResourceLink vpc = links.of(access, VPC_ID, LinkKind.VPC);
        boolean inside = isInVpc(links.of(access, INSTANCE_ID, LinkKind.SERVER));
        List<BackendService> behind =
                vpc.ends().stream().map(end -> to(end, inside, gateway)).toList();
        return joined(behind).after(vpc.why());
    }

    private static BackendService joined(List<BackendService> alternatives) {
        List<BackendService> different = BackendService.different(alternatives);
        Set<BackendPlace> places = EnumSet.noneOf(BackendPlace.class);
        List<Evidence> why = new ArrayList<>();
        for (BackendService one : different) {
            places.addAll(one.places());
            why.addAll(one.why());
        }
        Optional<String> unshown =
                different.stream().flatMap(one -> one.unshownPath().stream()).findFirst();
        return new BackendService(
                BackendKind.VPC, places, unshown, why.stream().distinct().toList());
    }

    private BackendService to(LinkTarget vpc, boolean inside, ResourceLocation gateway) {
        if (vpc == LinkTarget.HIDDEN || vpc == LinkTarget.NOWHERE) {
            return unshown(ANY, "the plan does not show the VPC", List.of());
        }
        Optional<ResourceLocation> spot = network.spot(vpc);
        CenNetwork.Ways ways = network.ways(vpc, gateway);
        List<Evidence> behind = inside ? List.of() : ways.dataCentres();
        ResourceLocation.Relation relation = spot.map(at -> at.to(gateway)).orElse(ResourceLocation.Relation.EITHER);
        List<Evidence> why =
                new ArrayList<>(spot.map(at -> at.why(vpc.toString())).orElse(List.of()));
        why.addAll(gateway.why("the gateway"));
        why.addAll(relation == ResourceLocation.Relation.SAME ? List.of() : ways.connected());
        why.addAll(behind);
        return new BackendService(BackendKind.VPC, places(relation, !behind.isEmpty()), gap(vpc, relation, ways), why);
    }

    private static Set<BackendPlace> places(ResourceLocation.Relation relation, boolean dataCentre) {
        Set<BackendPlace> places = EnumSet.noneOf(BackendPlace.class);
        if (relation != ResourceLocation.Relation.OTHER) {
            places.add(BackendPlace.SAME_REGION);
        }
        if (relation != ResourceLocation.Relation.SAME) {
            places.add(BackendPlace.CEN_REGION);
        }
        if (dataCentre) {
            places.add(BackendPlace.CEN_DATA_CENTRE);
        }
        return places;
    }

    /** What the plan does not show of the way to a VPC. */
    private static Optional<String> gap(LinkTarget vpc, ResourceLocation.Relation relation, CenNetwork.Ways ways) {
        return switch (relation) {
            case SAME -> Optional.empty();
            case EITHER -> Optional.of("the plan does not show whether " + vpc + " is in the gateway's region");
            case OTHER ->
                ways.connected().isEmpty()
                        ? Optional.of("the plan shows no CEN that joins " + vpc + " to the gateway's region")
                        : Optional.empty();
        };
    }

    private static boolean isInVpc(ResourceLink server) {
        return server.ends().stream()
                .allMatch(end ->
                        end.fold(here -> true, there -> isServer(there.id().text()), () -> false, () -> false));
    }

    private static BackendService unshown(Set<BackendPlace> places, String path, List<Evidence> why) {
        return new BackendService(BackendKind.VPC, places, Optional.of(path), why);
    }

    private static boolean isServer(String id) {
        String own = id.substring(id.indexOf('-') + 1);
        return SERVER_IDS.contains(id.substring(0, id.length() - own.length()))
                && !own.isEmpty()
                && own.chars().allMatch(each -> (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z'));
    }
}
