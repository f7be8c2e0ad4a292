package dev.tollgate.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tollgate.document.TableFile;
import dev.tollgate.gateway.GatewayProduct;
import dev.tollgate.plan.Mode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InterestTableTest {
    @Test
    void givesTheAttributesOfItsRows() {
        InterestTable table = table("x_vpc id tags", "data.x_vpc ids");

        assertThat(table.attributes(Mode.MANAGED, "x_vpc")).containsExactlyInAnyOrder("id", "tags");
        assertThat(table.attributes(Mode.DATA, "x_vpc")).containsExactly("ids");
        assertThat(table.attributes(Mode.EPHEMERAL, "x_vpc")).isEmpty();
        assertThat(table.attributes(Mode.MANAGED, "x_vswitch")).isEmpty();
    }

    @Test
    void aPrefixStandsForTypesWithoutARowOfTheirOwn() {
        InterestTable table = table("x_gw_* id", "x_gw_group id name");

        assertThat(table.attributes(Mode.MANAGED, "x_gw_later")).containsExactly("id");
        assertThat(table.attributes(Mode.MANAGED, "x_gw_group")).containsExactlyInAnyOrder("id", "name");
        assertThat(table.attributes(Mode.DATA, "x_gw_later")).isEmpty();
    }

    @Test
    void refusesRowsThatSayNothingNew() {
        assertThatIllegalStateException().isThrownBy(() -> table("x_vpc"));
        assertThatIllegalStateException().isThrownBy(() -> table("x_vpc id id"));
        assertThatIllegalStateException().isThrownBy(() -> table("x_vpc id", "x_vpc tags"));
    }

    @Test
    void theBundledTableKeepsTheWholeProduct() {
        InterestTable table = InterestTable.read(GatewayProduct.class, "types.txt");

        assertThat(table.attributes(Mode.MANAGED, "alicloud_api_gateway_instance"))
                .contains("instance_spec");
        assertThat(table.attributes(Mode.MANAGED, "alicloud_api_gateway_log_config"))
                .contains("id");
        assertThat(table.attributes(Mode.MANAGED, "alicloud_db_instance")).isEmpty();
    }

    private static InterestTable table(String... rows) {
        return InterestTable.of(Stream.of(rows)
                .map(row -> new TableFile.Row(List.of(row.split(" ", -1))))
                .toList());
    }
}
