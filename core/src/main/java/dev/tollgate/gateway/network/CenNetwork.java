package dev.tollgate.gateway.network;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.ResourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What CEN joins: VPCs, regions and data centres. A VPC is joined directly or by a transit router. Only what the plan shows for certain
 * counts.
 */
public final class CenNetwork {
    private final Map<LinkTarget, List<Joint>> jointsByVpc;
    private final Map<LinkTarget, List<Presence>> presencesByCen;
    private final Map<LinkTarget, List<DataCentre>> dataCentresByCen;
    private final Function<LinkTarget, Optional<ResourceLocation>> spots;

    /** A VPC that is attached to a CEN instance. */
    record Joint(LinkTarget vpc, LinkTarget cen, Evidence why) {}

    /** A region in which a CEN instance has an attachment or a transit router. */
    record Presence(LinkTarget cen, ResourceLocation spot, Evidence why) {}

    /** An attachment of a CEN instance that leads to a data centre. */
    record DataCentre(LinkTarget cen, Evidence why) {}

    /**
     * The ways from a gateway over CEN.
     *
     * @param connected what connects them; empty when the plan does not show that anything does
     * @param dataCentres the data centres that are behind
     */
    public record Ways(List<Evidence> connected, List<Evidence> dataCentres) {}

    CenNetwork(
            List<Joint> joints,
            List<Presence> presences,
            List<DataCentre> dataCentres,
            Function<LinkTarget, Optional<ResourceLocation>> spots) {
        this.jointsByVpc = byEnd(joints, Joint::vpc);
        this.presencesByCen = byEnd(presences, Presence::cen);
        this.dataCentresByCen = byEnd(dataCentres, DataCentre::cen);
        this.spots = spots;
    }

    private static <T> Map<LinkTarget, List<T>> byEnd(List<T> all, Function<T, LinkTarget> end) {
        Map<LinkTarget, List<T>> byEnd = new HashMap<>();
        all.forEach(each ->
                byEnd.computeIfAbsent(end.apply(each), any -> new ArrayList<>()).add(each));
        return byEnd;
    }

    /** Where a VPC is, if the plan shows anything of it. */
    public Optional<ResourceLocation> spot(LinkTarget vpc) {
        return spots.apply(vpc);
    }

    /** The ways from a gateway to a VPC. */
    public Ways ways(LinkTarget vpc, ResourceLocation gateway) {
        List<Evidence> connected = new ArrayList<>();
        List<Evidence> behind = new ArrayList<>();
        for (Joint joint : jointsByVpc.getOrDefault(vpc, List.of())) {
            presence(joint.cen(), gateway).ifPresent(presence -> {
                connected.add(joint.why());
                connected.add(presence.why());
                behind.addAll(dataCentres(joint.cen()));
            });
        }
        return new Ways(connected.stream().distinct().toList(), behind);
    }

    /**
     * What shows that clients elsewhere can come to a gateway over CEN: an instance that is present in the gateway's region, and in another
     * one or a data centre. Empty when nothing does.
     *
     * @param ingress the VPC that clients come in by, if it is known; only what it is attached to counts then
     */
    public List<Evidence> arrivals(ResourceLocation gateway, Optional<LinkTarget> ingress) {
        List<Evidence> arrivals = new ArrayList<>();
        for (LinkTarget cen : ingress.map(this::cens).orElseGet(presencesByCen::keySet)) {
            List<Evidence> far = far(cen, gateway);
            Optional<Presence> near = presence(cen, gateway);
            if (near.isPresent() && !far.isEmpty()) {
                arrivals.add(near.get().why());
                arrivals.addAll(far);
            }
        }
        return arrivals.stream().distinct().toList();
    }

    private Set<LinkTarget> cens(LinkTarget vpc) {
        return jointsByVpc.getOrDefault(vpc, List.of()).stream().map(Joint::cen).collect(toUnmodifiableSet());
    }

    private List<Evidence> far(LinkTarget cen, ResourceLocation gateway) {
        List<Evidence> far = new ArrayList<>();
        for (Presence presence : presencesByCen.getOrDefault(cen, List.of())) {
            if (presence.spot().to(gateway) == ResourceLocation.Relation.OTHER) {
                far.add(presence.why());
            }
        }
        far.addAll(dataCentres(cen));
        return far;
    }

    private Optional<Presence> presence(LinkTarget cen, ResourceLocation gateway) {
        return presencesByCen.getOrDefault(cen, List.of()).stream()
                .filter(presence -> presence.spot().to(gateway) == ResourceLocation.Relation.SAME)
                .findFirst();
    }

    private List<Evidence> dataCentres(LinkTarget cen) {
        return dataCentresByCen.getOrDefault(cen, List.of()).stream()
                .map(DataCentre::why)
                .toList();
    }
}
