package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.AttributePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what CEN joins from attachments, transit routers and what else tells where a VPC is. */
final class NetworkReader {
    private static final AttributePath CEN_ID = AttributePath.of("cen_id");
    private static final AttributePath INSTANCE_ID = AttributePath.of("instance_id");
    private static final AttributePath CHILD = AttributePath.of("child_instance_id");
    private static final AttributePath ROUTER = AttributePath.of("transit_router_id");
    private static final AttributePath VPC_ID = AttributePath.of("vpc_id");
    private static final AttributePath ACCEPTING_VPC = AttributePath.of("accepting_vpc_id");
    private static final String VPC_ATTACHMENT = "alicloud_cen_transit_router_vpc_attachment";
    private static final String PEER_ATTACHMENT = "alicloud_cen_transit_router_peer_attachment";
    private static final String PEERING = "alicloud_vpc_peer_connection";
    private static final String PEER_REGION = "peer_transit_router_region_id";
    private static final String VPC_DATA = "alicloud_vpcs";
    private static final List<String> DATA_CENTRE_ATTACHMENTS = List.of(
            "alicloud_cen_transit_router_vbr_attachment",
            "alicloud_cen_transit_router_vpn_attachment",
            "alicloud_cen_transit_router_ecr_attachment");

    private final Inventory inventory;
    private final Links links;
    private final Spots spots;
    private final List<Network.Joint> joints = new ArrayList<>();
    private final List<Network.Presence> presences = new ArrayList<>();
    private final List<Network.DataCentre> dataCentres = new ArrayList<>();
    private final Map<End, Spot> spotsByVpc = new HashMap<>();

    NetworkReader(Ground ground) {
        inventory = ground.inventory();
        links = ground.links();
        spots = ground.spots();
    }

    Network read(Collection<DataResource> data) {
        inventory.all(Types.CEN_ATTACHMENT).forEach(this::readChild);
        inventory.all(Types.TRANSIT_ROUTER).forEach(this::readRouter);
        inventory.all(VPC_ATTACHMENT).forEach(this::readVpc);
        inventory.all(DATA_CENTRE_ATTACHMENTS).forEach(this::readDataCentre);
        inventory.all(PEER_ATTACHMENT).forEach(this::readPeer);
        inventory.all(PEERING).forEach(this::readPeering);
        data.stream().filter(source -> source.address().type().equals(VPC_DATA)).forEach(this::readData);
        return new Network(joints, presences, dataCentres, this::vpcSpot);
    }

    /** What a VPC of the plan shows of itself comes before what others say of it. */
    private Optional<Spot> vpcSpot(End vpc) {
        return own(vpc).or(() -> Optional.ofNullable(spotsByVpc.get(vpc)));
    }

    private Optional<Spot> own(End vpc) {
        return vpc instanceof End.Here here ? inventory.at(here.address()).map(spots::of) : Optional.empty();
    }

    private void readChild(Existing attachment) {
        Optional<End> cen = links.of(attachment, INSTANCE_ID, LinkTo.CEN).thing();
        String type = text(attachment, "child_instance_type").orElse("child");
        Evidence why = joins(attachment, "child_instance_id", "a " + type, cen);
        Optional<Spot> spot = spot(attachment, "child_instance_region_id");
        spot.ifPresent(at -> present(cen, at, why));
        if (type.equals("VBR")) {
            dataCentre(cen, why);
        }
        if (type.equals("VPC")) {
            Optional<End> vpc = links.of(attachment, CHILD, LinkTo.VPC).thing();
            spot.ifPresent(at -> locate(vpc, at));
            join(vpc, cen, why);
        }
    }

    private void readRouter(Existing router) {
        Optional<End> cen = cen(router);
        present(cen, spots.of(router), joins(router, "cen_id", "its region", cen));
    }

    private void readVpc(Existing attachment) {
        Optional<End> vpc = links.of(attachment, VPC_ID, LinkTo.VPC).thing();
        Optional<End> cen = cen(attachment);
        Evidence why = joins(attachment, "vpc_id", vpc.map(End::toString).orElse("a VPC"), cen);
        join(vpc, cen, why);
        present(cen, spots.of(attachment), why);
    }

    private void readDataCentre(Existing attachment) {
        Optional<End> cen = cen(attachment);
        Evidence why = joins(attachment, "cen_id", "a data centre", cen);
        dataCentre(cen, why);
        present(cen, spots.of(attachment), why);
    }

    private void readPeer(Existing attachment) {
        Optional<End> cen = cen(attachment);
        present(cen, spots.of(attachment), joins(attachment, "cen_id", "its region", cen));
        spot(attachment, PEER_REGION)
                .ifPresent(peer -> present(cen, peer, joins(attachment, PEER_REGION, "its region", cen)));
    }

    private void readPeering(Existing peering) {
        Optional<End> vpc = links.of(peering, ACCEPTING_VPC, LinkTo.VPC).thing();
        spot(peering, "accepting_region_id").ifPresent(accepting -> locate(vpc, accepting));
    }

    private void readData(DataResource source) {
        for (Value vpc : source.values().get("vpcs").items()) {
            Optional<End> end =
                    vpc.get("id") instanceof Value.Text id ? Optional.of(new End.There(id)) : Optional.empty();
            vpc.get("region_id")
                    .asText()
                    .map(region -> Spot.in(region, new Evidence(source.address().text(), "vpcs", region)))
                    .ifPresent(spot -> locate(end, spot));
        }
    }

    /** The CEN instance that a resource names, or that its transit router belongs to. */
    private Optional<End> cen(Existing resource) {
        Link named = links.of(resource, CEN_ID, LinkTo.CEN);
        return named.isNowhere()
                ? links.of(resource, ROUTER, LinkTo.TRANSIT_ROUTER)
                        .exactly()
                        .flatMap(inventory::at)
                        .flatMap(router -> links.of(router, CEN_ID, LinkTo.CEN).thing())
                : named.thing();
    }

    private void present(Optional<End> cen, Spot spot, Evidence why) {
        cen.ifPresent(known -> presences.add(new Network.Presence(known, spot, why)));
    }

    private void dataCentre(Optional<End> cen, Evidence why) {
        cen.ifPresent(known -> dataCentres.add(new Network.DataCentre(known, why)));
    }

    private void join(Optional<End> vpc, Optional<End> cen, Evidence why) {
        vpc.ifPresent(from -> cen.ifPresent(to -> joints.add(new Network.Joint(from, to, why))));
    }

    private void locate(Optional<End> vpc, Spot spot) {
        vpc.ifPresent(known -> spotsByVpc.putIfAbsent(known, spot));
    }

    private static Evidence joins(Existing resource, String attribute, String what, Optional<End> cen) {
        String to = cen.map(End::toString).orElse("a CEN that the plan does not show");
        return new Evidence(resource.address().text(), attribute, "joins " + what + " to " + to);
    }

    private static Optional<Spot> spot(Existing resource, String attribute) {
        return text(resource, attribute)
                .map(region -> Spot.in(region, new Evidence(resource.address().text(), attribute, region)));
    }

    private static Optional<String> text(Existing resource, String attribute) {
        return resource.attributes().get(attribute).asText().filter(text -> !text.isBlank());
    }
}
