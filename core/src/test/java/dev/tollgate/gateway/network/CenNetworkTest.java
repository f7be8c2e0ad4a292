package dev.tollgate.gateway.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.ResourceLocation;
import dev.tollgate.plan.Value;
import dev.tollgate.region.KnownRegion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Only what the plan shows for certain joins a gateway to anything: a CEN whose region is open joins nothing. */
final class CenNetworkTest {
    private static final LinkTarget VPC = id("vpc-1");
    private static final LinkTarget CEN = id("cen-1");
    private static final ResourceLocation GATEWAY = in("cn-hangzhou");
    private static final Evidence JOINT = evidence("joins the VPC");
    private static final Evidence NEAR = evidence("joins cn-hangzhou");
    private static final Evidence FAR = evidence("joins cn-shanghai");
    private static final Evidence OPEN = evidence("joins a region that is open");
    private static final Evidence OFFICE = evidence("joins a data centre");

    @Test
    void joinsAVpcToAGatewayWhereTheCenIsPresentInItsRegion() {
        CenNetwork.Ways ways = joined(presence(FAR, in("cn-shanghai")), presence(NEAR, GATEWAY))
                .ways(VPC, GATEWAY);

        assertThat(ways.connected()).containsExactly(JOINT, NEAR);
        assertThat(ways.dataCentres()).containsExactly(OFFICE);
    }

    @ParameterizedTest
    @MethodSource("elsewhereOrOpen")
    void joinsNothingWhereTheCenIsElsewhereOrItsRegionIsOpen(ResourceLocation spot) {
        CenNetwork.Ways ways = joined(presence(OPEN, spot)).ways(VPC, GATEWAY);

        assertThat(ways.connected()).isEmpty();
        assertThat(ways.dataCentres()).isEmpty();
    }

    static List<ResourceLocation> elsewhereOrOpen() {
        return List.of(
                in("cn-shanghai"),
                open("provider.open"),
                new ResourceLocation(
                        new KnownRegion.OneOf(List.of("cn-hangzhou", "cn-shanghai"), List.of()), Optional.empty()));
    }

    @Test
    void joinsWhatIsOfOneProviderConfigurationWhereverThatIs() {
        CenNetwork network = joined(presence(OPEN, open("provider.one")));

        assertThat(network.ways(VPC, open("provider.one")).connected()).containsExactly(JOINT, OPEN);
        assertThat(network.ways(VPC, open("provider.other")).connected()).isEmpty();
    }

    @Test
    void joinsNoVpcThatIsNotAttached() {
        assertThat(joined(presence(NEAR, GATEWAY)).ways(id("vpc-2"), GATEWAY))
                .isEqualTo(new CenNetwork.Ways(List.of(), List.of()));
    }

    @Test
    void letsClientsArriveFromAnotherRegionThroughACenInTheRegion() {
        CenNetwork network = alone(presence(NEAR, GATEWAY), presence(FAR, in("cn-shanghai")));

        assertThat(network.arrivals(GATEWAY, Optional.empty())).containsExactly(NEAR, FAR);
    }

    @Test
    void letsClientsArriveFromADataCentre() {
        assertThat(joined(presence(NEAR, GATEWAY)).arrivals(GATEWAY, Optional.empty()))
                .containsExactly(NEAR, OFFICE);
    }

    @Test
    void letsNobodyArriveWhereOneOfTheRegionsIsOpen() {
        ResourceLocation open = open("provider.open");

        assertThat(alone(presence(OPEN, open), presence(FAR, in("cn-shanghai"))).arrivals(GATEWAY, Optional.empty()))
                .isEmpty();
        assertThat(alone(presence(NEAR, GATEWAY), presence(OPEN, open)).arrivals(GATEWAY, Optional.empty()))
                .isEmpty();
    }

    @Test
    void letsClientsArriveOnlyThroughWhatTheIngressVpcIsAttachedTo() {
        CenNetwork network = joined(presence(NEAR, GATEWAY), presence(FAR, in("cn-shanghai")));

        assertThat(network.arrivals(GATEWAY, Optional.of(VPC))).containsExactly(NEAR, FAR, OFFICE);
        assertThat(network.arrivals(GATEWAY, Optional.of(id("vpc-2")))).isEmpty();
    }

    private static CenNetwork joined(CenNetwork.Presence... presences) {
        return new CenNetwork(
                List.of(new CenNetwork.Joint(VPC, CEN, JOINT)),
                List.of(presences),
                List.of(new CenNetwork.DataCentre(CEN, OFFICE)),
                vpc -> Optional.empty());
    }

    private static CenNetwork alone(CenNetwork.Presence... presences) {
        return new CenNetwork(List.of(), List.of(presences), List.of(), vpc -> Optional.empty());
    }

    private static CenNetwork.Presence presence(Evidence why, ResourceLocation spot) {
        return new CenNetwork.Presence(CEN, spot, why);
    }

    private static ResourceLocation in(String region) {
        return ResourceLocation.in(region, evidence(region));
    }

    private static ResourceLocation open(String provider) {
        return new ResourceLocation(new KnownRegion.Unplaced(), Optional.of(provider));
    }

    private static LinkTarget id(String id) {
        return new LinkTarget.There(new Value.Text(id, false));
    }

    private static Evidence evidence(String says) {
        return new Evidence("alicloud_cen_instance.core", "attribute", says);
    }
}
