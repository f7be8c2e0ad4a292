package dev.tollgate.counter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.gateway.GatewayProduct;
import dev.tollgate.product.Products;
import dev.tollgate.render.Renderer;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import dev.tollgate.run.RequestRunner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A second product needs nothing but a package of its own and a place in the list of products. */
final class CounterProductTest {
    private static final Products BOTH = new Products(List.of(new GatewayProduct(), new CounterProduct()));
    private static final Products ONE = new Products(List.of(new GatewayProduct()));

    @Test
    void isPricedBesideTheOther() throws IOException {
        JsonNode report = new ObjectMapper().readTree(write(BOTH, ReportFormat.JSON));
        List<JsonNode> counters = new ArrayList<>();
        report.path("resources").forEach(counters::add);
        counters.removeIf(each -> !each.path("address").asText().equals("terraform_data.version"));

        assertThat(counters).hasSize(1);
        JsonNode counter = counters.get(0);
        assertThat(counter.path("action").asText()).isEqualTo("update");
        assertThat(counter.path("before").path("expected").decimalValue()).isEqualByComparingTo("10");
        assertThat(counter.path("after").path("expected").decimalValue()).isEqualByComparingTo("20");
        assertThat(counter.path("delta").path("expected").decimalValue()).isEqualByComparingTo("10");
        assertThat(report.path("resources")).hasSize(3);
    }

    @Test
    void isShownInText() throws IOException {
        assertThat(write(BOTH, ReportFormat.TEXT))
                .containsPattern("terraform_data\\.version.*\\n?.*10\\.00 .*20\\.00 .*\\+10\\.00");
        assertThat(write(ONE, ReportFormat.TEXT)).doesNotContain("terraform_data.version");
    }

    @Test
    void addsToTotalsAndCoverage() {
        Report one = answer(ONE);
        Report both = answer(BOTH);

        assertThat(both.coverage().priced()).isEqualTo(one.coverage().priced() + 1);
        assertThat(both.coverage().ignored()).isEqualTo(one.coverage().ignored() - 1);
        assertThat(both.totals().before().minus(one.totals().before()).low()).isEqualByComparingTo("10");
        assertThat(both.totals().after().minus(one.totals().after()).low()).isEqualByComparingTo("20");
    }

    private static String write(Products products, ReportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.write(answer(products), format, ReportView.plain(ReportView.View.DIFF), out);
        return out.toString(UTF_8);
    }

    private static Report answer(Products products) {
        return new RequestRunner(
                        new Request(
                                Request.Command.DIFF,
                                new PlanSource.File(Path.of("plan.json")),
                                null,
                                List.of(),
                                null,
                                null,
                                false,
                                null,
                                Fixtures.named("60-tainted-and-triggered"),
                                Map.of()),
                        products)
                .one();
    }
}
