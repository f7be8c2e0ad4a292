package dev.tollgate.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.gateway.GatewayProduct;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanInterestTest {
    private final Interest interest = new PlanInterest(
            new Products(List.of(new GatewayProduct())),
            (mode, type) -> mode == Mode.MANAGED && type.startsWith("alicloud_v") ? Set.of("mark") : Set.of());

    @Test
    void keepsWhatTheTableNames() {
        assertThat(interest.wants(Mode.MANAGED, "alicloud_api_gateway_group")).isTrue();
        assertThat(interest.wants(Mode.MANAGED, "alicloud_api_gateway_group", "instance_id"))
                .isTrue();
        assertThat(interest.wants(Mode.MANAGED, "alicloud_api_gateway_group", "description"))
                .isFalse();
        assertThat(interest.wants(Mode.MANAGED, "alicloud_db_instance")).isFalse();
    }

    @Test
    void keepsWhatOthersNeedBeside() {
        assertThat(interest.wants(Mode.MANAGED, "alicloud_vpc", "mark")).isTrue();
        assertThat(interest.wants(Mode.MANAGED, "alicloud_vpc", "tags")).isTrue();
        assertThat(interest.wants(Mode.MANAGED, "alicloud_vault")).isTrue();
        assertThat(interest.wants(Mode.DATA, "alicloud_vault")).isFalse();
    }
}
