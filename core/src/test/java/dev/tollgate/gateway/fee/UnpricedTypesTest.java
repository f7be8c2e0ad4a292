package dev.tollgate.gateway.fee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.gateway.GatewayProduct;
import dev.tollgate.product.InterestTable;
import org.junit.jupiter.api.Test;

class UnpricedTypesTest {
    private final UnpricedTypes types = new UnpricedTypes(InterestTable.read(GatewayProduct.class, "types.txt"));

    @Test
    void gatewaysOfOtherProductsHaveTheirSpec() {
        assertThat(types.find("alicloud_apig_gateway")).hasValueSatisfying(type -> {
            assertThat(type.isKnown()).isTrue();
            assertThat(type.spec()).contains("spec");
            assertThat(type.others()).containsExactly("gateway_edition", "gateway_type");
        });
    }

    @Test
    void knownTypesOfApiGatewayHaveAPriceOrNeedNone() {
        assertThat(types.find("alicloud_api_gateway_instance")).isEmpty();
        assertThat(types.find("alicloud_api_gateway_stage_model")).isEmpty();
    }

    @Test
    void aTypeOfApiGatewayThatIsNotKnownIsNotFree() {
        assertThat(types.find("alicloud_api_gateway_portal"))
                .hasValueSatisfying(type -> assertThat(type.isKnown()).isFalse());
    }

    @Test
    void otherTypesAreNoGateways() {
        assertThat(types.find("alicloud_vpc")).isEmpty();
        assertThat(types.find("alicloud_apig_route")).isEmpty();
    }
}
