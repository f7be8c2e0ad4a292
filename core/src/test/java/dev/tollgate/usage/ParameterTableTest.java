package dev.tollgate.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tollgate.usage.ParameterTable.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParameterTableTest {
    @Test
    void saysWhichParametersExistWhere() {
        ParameterTable table = ParameterTable.BUNDLED;
        assertThat(table.types())
                .containsExactly(
                        "alicloud_api_gateway_api",
                        "alicloud_api_gateway_backend_model",
                        "alicloud_api_gateway_group",
                        "alicloud_api_gateway_group_plugin_attachment",
                        "alicloud_api_gateway_instance",
                        "alicloud_api_gateway_plugin_attachment");
        assertThat(table.names("alicloud_api_gateway_api", Scope.RESOURCE))
                .containsExactly(
                        "monthly_requests",
                        "monthly_response_gb",
                        "average_response_kb",
                        "monthly_request_gb",
                        "average_request_kb",
                        "backend",
                        "client_shares",
                        "runs_on",
                        "group",
                        "region",
                        "vpc_domain",
                        "billed",
                        "stages");
        assertThat(table.names()).contains("client_shares").doesNotContain("runs_on", "stages");
        assertThat(table.names("alicloud_api_gateway_group", Scope.TYPE_DEFAULT))
                .contains("other_monthly_requests");
        assertThat(table.names("alicloud_api_gateway_group", Scope.RESOURCE)).doesNotContain("other_monthly_requests");
        assertThat(table.names("alicloud_vpc", Scope.RESOURCE)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', textBlock = """
            backend                         | no  | no;       backend                         | no  | maybe; no such cell: maybe
            backend                         | no  | no      | yes; backend                     | no  | no      | no;  never applies
            backend                         | no  | no;       back_end                        | no  | no;    no parameter
            backend                         | no  | no;       schedule                        | no  | no;    differs from
            lifetime_hours                  | yes | no;       lifetime_hours                  | yes | yes;   differs from
            backend                         | no  | no;       #;                                               not every parameter once
            | the data service behind it, bigdata or database; | ;                                            cells of
            """)
    void refusesATableThatIsNotWhole(String part, String instead, String says) throws IOException {
        String broken = text().replace(part, instead);
        assertThat(broken).isNotEqualTo(text());
        assertThatThrownBy(() -> ParameterTable.of(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(says);
    }

    private static String text() throws IOException {
        try (InputStream in = ParameterTable.class.getResourceAsStream("parameters.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
