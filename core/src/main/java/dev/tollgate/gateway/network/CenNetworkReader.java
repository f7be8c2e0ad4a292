package dev.tollgate.gateway.network;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.LinkFinder;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.gateway.link.ResourceIndex;
import dev.tollgate.gateway.link.ResourceLocations;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.gateway.model.ResourceLocation;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.AttributePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what CEN joins from attachments, transit routers and what else tells where a VPC is. */
public final class CenNetworkReader {
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

    private final ResourceIndex inventory;
    private final LinkFinder links;
    private final ResourceLocations spots;
    private final List<CenNetwork.Joint> joints = new ArrayList<>();
    private final List<CenNetwork.Presence> presences = new ArrayList<>();
    private final List<CenNetwork.DataCentre> dataCentres = new ArrayList<>();
    private final Map<LinkTarget, ResourceLocation> spotsByVpc = new HashMap<>();

    /** Reads from the objects of one side. */
    public CenNetworkReader(EstateSource ground) {
        inventory = ground.inventory();
        links = ground.links();
        spots = ground.spots();
    }

    /** The network, with what data sources show of transit routers and VPCs. */
    public CenNetwork read(Collection<DataResource> data) {
        inventory.all(ResourceTypes.CEN_ATTACHMENT).forEach(this::readChild);
        inventory.all(ResourceTypes.TRANSIT_ROUTER).forEach(this::readRouter);
        inventory.all(VPC_ATTACHMENT).forEach(this::readVpc);
        inventory.all(DATA_CENTRE_ATTACHMENTS).forEach(this::readDataCentre);
        inventory.all(PEER_ATTACHMENT).forEach(this::readPeer);
        inventory.all(PEERING).forEach(this::readPeering);
        data.stream().filter(source -> source.address().type().equals(VPC_DATA)).forEach(this::readData);
        return new CenNetwork(joints, presences, dataCentres, this::vpcSpot);
    }

    /** What a VPC of the plan shows of itself comes before what others say of it. */
    private Optional<ResourceLocation> vpcSpot(LinkTarget vpc) {
        return own(vpc).or(() -> Optional.ofNullable(spotsByVpc.get(vpc)));
    }

    private Optional<ResourceLocation> own(LinkTarget vpc) {
        return vpc instanceof LinkTarget.Here here
                ? inventory.at(here.address()).map(spots::of)
                : Optional.empty();
    }

    private void readChild(ResourceState attachment) {
        Optional<LinkTarget> cen =
                links.of(attachment, INSTANCE_ID, LinkKind.CEN).thing();
        String type = text(attachment, "child_instance_type").orElse("child");
        Evidence why = joins(attachment, "child_instance_id", "a " + type, cen);
        Optional<ResourceLocation> spot = spot(attachment, "child_instance_region_id");
        spot.ifPresent(at -> present(cen, at, why));
        if (type.equals("VBR")) {
            dataCentre(cen, why);
        }
        if (type.equals("VPC")) {
            Optional<LinkTarget> vpc = links.of(attachment, CHILD, LinkKind.VPC).thing();
            spot.ifPresent(at -> locate(vpc, at));
            join(vpc, cen, why);
        }
    }

    private void readRouter(ResourceState router) {
        Optional<LinkTarget> cen = cen(router);
        present(cen, spots.of(router), joins(router, "cen_id", "its region", cen));
    }

    private void readVpc(ResourceState attachment) {
        Optional<LinkTarget> vpc = links.of(attachment, VPC_ID, LinkKind.VPC).thing();
        Optional<LinkTarget> cen = cen(attachment);
        Evidence why = joins(attachment, "vpc_id", vpc.map(LinkTarget::toString).orElse("a VPC"), cen);
        join(vpc, cen, why);
        present(cen, spots.of(attachment), why);
    }

    private void readDataCentre(ResourceState attachment) {
        Optional<LinkTarget> cen = cen(attachment);
        Evidence why = joins(attachment, "cen_id", "a data centre", cen);
        dataCentre(cen, why);
        present(cen, spots.of(attachment), why);
    }

    private void readPeer(ResourceState attachment) {
        Optional<LinkTarget> cen = cen(attachment);
        present(cen, spots.of(attachment), joins(attachment, "cen_id", "its region", cen));
        spot(attachment, PEER_REGION)
                .ifPresent(peer -> present(cen, peer, joins(attachment, PEER_REGION, "its region", cen)));
    }

    private void readPeering(ResourceState peering) {
        Optional<LinkTarget> vpc =
                links.of(peering, ACCEPTING_VPC, LinkKind.VPC).thing();
        spot(peering, "accepting_region_id").ifPresent(accepting -> locate(vpc, accepting));
    }

    private void readData(DataResource source) {
        for (Value vpc : source.values().get("vpcs").items()) {
            Optional<LinkTarget> end =
                    vpc.get("id") instanceof Value.Text id ? Optional.of(new LinkTarget.There(id)) : Optional.empty();
            vpc.get("region_id")
                    .asText()
                    .map(region -> ResourceLocation.in(
                            region, new Evidence(source.address().text(), "vpcs", region)))
                    .ifPresent(spot -> locate(end, spot));
        }
    }

    /** The CEN instance that a resource names, or that its transit router belongs to. */
    private Optional<LinkTarget> cen(ResourceState resource) {
        ResourceLink named = links.of(resource, CEN_ID, LinkKind.CEN);
        return named.isNowhere()
                ? links.of(resource, ROUTER, LinkKind.TRANSIT_ROUTER)
                        .exactly()
                        .flatMap(inventory::at)
                        .flatMap(
                                router -> links.of(router, CEN_ID, LinkKind.CEN).thing())
                : named.thing();
    }

    private void present(Optional<LinkTarget> cen, ResourceLocation spot, Evidence why) {
        cen.ifPresent(known -> presences.add(new CenNetwork.Presence(known, spot, why)));
    }

    private void dataCentre(Optional<LinkTarget> cen, Evidence why) {
        cen.ifPresent(known -> dataCentres.add(new CenNetwork.DataCentre(known, why)));
    }

    private void join(Optional<LinkTarget> vpc, Optional<LinkTarget> cen, Evidence why) {
        vpc.ifPresent(from -> cen.ifPresent(to -> joints.add(new CenNetwork.Joint(from, to, why))));
    }

    private void locate(Optional<LinkTarget> vpc, ResourceLocation spot) {
        vpc.ifPresent(known -> spotsByVpc.putIfAbsent(known, spot));
    }

    private static Evidence joins(ResourceState resource, String attribute, String what, Optional<LinkTarget> cen) {
        String to = cen.map(LinkTarget::toString).orElse("a CEN that the plan does not show");
        return new Evidence(resource.address().text(), attribute, "joins " + what + " to " + to);
    }

    private static Optional<ResourceLocation> spot(ResourceState resource, String attribute) {
        return text(resource, attribute)
                .map(region -> ResourceLocation.in(
                        region, new Evidence(resource.address().text(), attribute, region)));
    }

    private static Optional<String> text(ResourceState resource, String attribute) {
        return resource.attributes().get(attribute).asText().filter(text -> !text.isBlank());
    }
}
