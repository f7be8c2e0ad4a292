package dev.tollgate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.money.Cause;
import dev.tollgate.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever keeps a total from being exact is named with it. */
final class MissingFactsTest {
    @Test
    void aRegionThatMakesADifferenceIsNamed() {
        assertThat(report("63-region-from-data").totals().after().causes())
                .containsExactly(
                        new Cause("alicloud_api_gateway_instance.every", "region"),
                        new Cause("alicloud_api_gateway_instance.two", "region"));
    }

    @Test
    void soItIsWhereOtherThingsAreNotKnownEither() {
        assertThat(report("64-neighbours").totals().delta().causes())
                .contains(
                        new Cause("alicloud_api_gateway_instance.peer", "region"),
                        new Cause("alicloud_api_gateway_instance.function", "region"),
                        new Cause("alicloud_api_gateway_instance.function", "monthly_response_gb"));
    }

    @Test
    void whatIsExactHasNone() {
        assertThat(report("05-every-price").totals().after().causes()).isEmpty();
    }

    private static Report report(String name) {
        return Tollgate.answer(new Request(
                Request.Command.DIFF,
                new PlanSource.File(Path.of("plan.json")),
                null,
                List.of(),
                null,
                null,
                false,
                null,
                Fixtures.named(name),
                Map.of()));
    }
}
